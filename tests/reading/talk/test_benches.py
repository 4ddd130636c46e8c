"""Interruptions inside the lines of a French record."""

import pytest

OPEN = (
    "M. le président. La séance est ouverte.\n\nM. Cantelou. Je demande la parole, messieurs.\n\n"
    "M. le président. Vous avez la parole.\n\n"
)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Je réponds à M. Lemoine. Il se trompe.", id="of-whom-a-sentence-tells"),
        pytest.param("J'ai vu MM. Brun et M. Lemoine. Ils se trompent.", id="of-two"),
        pytest.param("Nous allons à droite. Vous allez à gauche. Voilà.", id="which-way-one-goes"),
        pytest.param("Lisez l'art. M. Lemoine. Il est long.", id="behind-a-word-cut-short"),
        pytest.param("« M. Lemoine. Je parle. » Voilà ce qu'il dit.", id="who-is-cited"),
    ],
)
def test_what_nobody_throws_in(said, spoken):
    assert spoken(f"{OPEN}M. Cantelou. {said}")[3:] == [("Cantelou", said)]


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("M. Lemoine", "Lemoine"),
        ("M. le baron Reuil", "Reuil"),
        ("M. de Brune d'Assy", "de Brune d'Assy"),
        ("M. Cantelou dp La Tour (Eure)", "Cantelou dp La Tour"),
        ("A droite", "A droite"),
        ("Plusieurs membres à gauche", "Plusieurs membres à gauche"),
        ("Sur un grand nombre de bancs", "Sur un grand nombre de bancs"),
        ("Une voix au centre", "Une voix au centre"),
    ],
)
@pytest.mark.parametrize("before", ["\n\n", " (Bruit.) ", " Voilà ! "])
def test_what_is_thrown_in(before, label, who, spoken):
    page = f"{OPEN}M. Cantelou. Les lampes sont éteintes.{before}{label}. Parlez, parlez !"
    assert spoken(page)[-1] == (who, "Parlez, parlez !")


def test_a_scan_may_misread_the_mark_before_a_known_name(spoken):
    page = f"{OPEN}M. Lemoine. Il n'a rien demandé t M. Cantelou. On vous dira le contraire."
    assert spoken(page)[-1] == ("Cantelou", "On vous dira le contraire.")


def test_a_title_in_capitals_is_no_initial(spoken):
    page = OPEN.replace("Cantelou", "CANTELOU").replace("le président", "LE PRÉSIDENT")
    assert {who for who, _ in spoken(page)} == {"M. LE PRÉSIDENT", "CANTELOU"}


def test_a_list_of_those_who_were_there_has_no_labels(spoken):
    page = (
        "M. Lié. Je parle des lampes.\n\nMme Anne Mous. Et moi, de l'huile.\n\nM. Lié. Qui paie ?\n\n"
        "Mme Anne Mous. Personne.\n\nLa réunion s'achève à midi.\n\n"
        "Présents. – Mme Anne Mous, M. Tom Lié\n\nExcusés. – M. Max Phare, Mme Ève Port"
    )
    assert [said for _, said in spoken(page)][2:] == ["Qui paie ?", "Personne."]


PROSE = (
    "Вопрос. А вы лампы меняли?\nПетров. Менял.\nВопрос. И как?\nЛюмина. Горят.{more}\nСветов. Масла нет.\n"
    "Вопрос. А будет?\nЛюмина. Будет.\nСветов. Не верю я в это."
)


@pytest.mark.parametrize(
    ("more", "said"), [(" Кто менял? Светов. Он умеет.", False), (" Светло. Светов. Он их и менял.", True)]
)
def test_whoever_opens_other_lines_is_heard_within_one_behind_a_sentence(spoken, more, said):
    assert (("Светов", "Он их и менял.") in spoken(PROSE.format(more=more))) is said
    assert len(spoken(PROSE.format(more=more))) == 8 + said
