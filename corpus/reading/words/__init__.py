"""Word lists: data, sorted, casefolded unless a list says otherwise.  No rules live here."""
