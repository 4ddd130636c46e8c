"""Nationalities (adjective, person) and the country each belongs to, by ISO 3166 code; casefolded."""

NATIONALITIES: dict[str, str] = {
    word: code
    for code, words in {
        "AE": "emirati", "AF": "afghan", "AL": "albanian", "AM": "armenian", "AO": "angolan", "AR": "argentine argentinian",
        "AT": "austrian", "AU": "australian aussie", "AZ": "azerbaijani azeri", "BA": "bosnian", "BD": "bangladeshi",
        "BE": "belgian", "BG": "bulgarian", "BH": "bahraini", "BO": "bolivian", "BR": "brazilian", "BY": "belarusian",
        "CA": "canadian", "CD": "congolese", "CH": "swiss", "CL": "chilean", "CM": "cameroonian", "CN": "chinese",
        "CO": "colombian", "CR": "costarican", "CU": "cuban", "CY": "cypriot", "CZ": "czech", "DE": "german",
        "DK": "danish dane", "DZ": "algerian", "EC": "ecuadorian", "EE": "estonian", "EG": "egyptian",
        "ER": "eritrean", "ES": "spanish spaniard", "ET": "ethiopian", "FI": "finnish finn", "FJ": "fijian",
        "FR": "french frenchman frenchwoman", "GB": "british briton scottish welsh english englishman englishwoman scot scotsman welshman", "GE": "georgian",
        "GH": "ghanaian", "GR": "greek", "GT": "guatemalan", "HN": "honduran", "HR": "croatian", "HT": "haitian",
        "HU": "hungarian", "ID": "indonesian", "IE": "irish irishman irishwoman", "IL": "israeli", "IN": "indian", "IQ": "iraqi",
        "IR": "iranian", "IS": "icelandic", "IT": "italian", "JM": "jamaican", "JO": "jordanian", "JP": "japanese",
        "KE": "kenyan", "KG": "kyrgyz", "KH": "cambodian", "KR": "korean southkorean", "KW": "kuwaiti", "KZ": "kazakh",
        "LB": "lebanese", "LK": "srilankan", "LR": "liberian", "LT": "lithuanian", "LV": "latvian", "LY": "libyan",
        "MA": "moroccan", "MD": "moldovan", "ME": "montenegrin", "MK": "macedonian", "ML": "malian", "MM": "burmese",
        "MN": "mongolian", "MT": "maltese", "MX": "mexican", "MY": "malaysian", "MZ": "mozambican", "NA": "namibian",
        "NG": "nigerian", "NI": "nicaraguan", "NL": "dutch dutchman dutchwoman", "NO": "norwegian", "NP": "nepali nepalese",
        "NZ": "newzealander", "OM": "omani", "PA": "panamanian", "PE": "peruvian", "PH": "filipino philippine",
        "PK": "pakistani", "PL": "polish pole", "PS": "palestinian", "PT": "portuguese", "PY": "paraguayan",
        "QA": "qatari", "RO": "romanian", "RS": "serbian serb", "RU": "russian", "RW": "rwandan", "SA": "saudi",
        "SD": "sudanese", "SE": "swedish swede", "SG": "singaporean", "SI": "slovenian", "SK": "slovak slovakian",
        "SN": "senegalese", "SO": "somali", "SV": "salvadoran", "SY": "syrian", "TH": "thai", "TN": "tunisian",
        "TR": "turkish turk", "TW": "taiwanese", "TZ": "tanzanian", "UA": "ukrainian", "UG": "ugandan",
        "US": "american us u.s usa", "UY": "uruguayan", "UZ": "uzbek", "VE": "venezuelan", "VN": "vietnamese",
        "YE": "yemeni", "ZA": "southafrican", "ZM": "zambian", "ZW": "zimbabwean",
    }.items()
    for word in words.split()
}  # fmt: skip
