"""How lines are set off."""

import pytest

from corpus.reading.talk.emphasis import bare

PLAIN = {
    "its first words alone are bold": "**Note:** it is late.",
    "two bold stretches": "**Ann** and **Bo**",
    "a year": "1989 was cold.",
    "a bullet of Markdown": "* Why so late?",
    "nothing": "",
    "a rule": "---",
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_not_set_off(text):
    assert bare(text, 0, len(text)) == (0, len(text), "")


SET_OFF = {
    "**Why?**": "bold",
    "***Why?***": "bold",
    "__Why?__ ": "bold",
    "*Why?*": "italic",
    "## Why?": "heading",
    "### **Why?**": "heading",
    ":: Why?": "mark",
    "3. Why?": "number",
    "3.Why?": "number",
    "3 - Why?": "number",
    "3.) Why?": "number",
    "(3) Why?": "number",
    "**3. Why?**": "bold",
    "— Why?": "dash",
    "-Why?": "dash",
    "■ Why?": "bullet",
    "<strong>Why?</strong>": "bold",
    "<strong>Why?": "bold",
    "<em>Why?</em>": "italic",
    "<h3><b>Why?</b></h3>": "heading",
}


@pytest.mark.parametrize(("text", "style"), SET_OFF.items(), ids=SET_OFF)
def test_set_off(text, style):
    start, end, found = bare(text, 0, len(text))
    assert (text[start:end].strip(), found) == ("Why?", style)
