"""Pages of few labels."""

import pytest

from corpus.pipeline import read
from corpus.reading.sheet import ruled
from corpus.reading.talk.voices import heard

NOBODY = {
    "a name in capitals and a sentence": "ANN LEE: The lamp is out.\n\nIt was late.",
    "a titled name that addresses nobody": "  Mr. LEE. The owner of the lamp.\n\n  It was late.",
    "the title of a bill and who brought it in": (
        "      By Mr. LEE:\n  S. 12. A bill to light the lamps, and for other purposes; to the\n"
        "Committee on Lamps."
    ),
    "fields that come again, of things": (
        "Kiln: It was built in stone.\n\nMill: It was built in wood.\n\nKiln: It burnt down."
    ),
    "labels among paragraphs of prose": (
        "Chair: I say so.\n\nIt was late.\n\nThe lamp was out.\n\nPia Reed: Do you?\n\nAll went home."
    ),
    "a list of what is what": "wick: cotton\noil: whale\nglass: green\noil: olive",
    "names alone over what they are": "Ann Lee\n\nA keeper.\n\nBo Moss\n\nA pilot.\n\nIda Pike\n\nAn owner.",
    "two whole names and what they do": "Ann Lee: a keeper of lamps.\n\nTom Moss: a pilot of the quay.",
    "a chair alone on lines, and a member of whom is told": (
        "PRESIDENTE\nGracias.\n\nMoss Gil, Ana (MINISTRA DE PUERTOS)\nLa ministra nació en Brill.\n\n"
        "PRESIDENTE\nGracias."
    ),
    "two names of whom one addresses the chair": (
        "Tom Oakes: the lamps\n\nMr Moss: Mr Speaker, a play in two acts\n\nEva Tarn: the oil"
    ),
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_heard_in(text):
    assert heard(ruled(text)).cues == ()


ONE = {
    "a senator": "  Mr. LEE. Mr. President, the lamps are out.\n  I yield the floor.",
    "a member with a colon": "Hon. A. Moss: Mr. Temporary Deputy Speaker, the oil is dear.",
    "a name in capitals": "ANN MOSS: Madam Speaker, the lamps are out.",
    "a deputy": "Sra. MOSS.- Señor Presidente, los faros.",
    "a member in Chinese": "陳大文議員：主席，路燈壞了。我們很擔心。",
    "with a clerk's line behind": "Mr MOSS: The lamps are out.\n\nQuestion put and agreed to.",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_speaker_of_a_sitting_is_heard_in(text):
    assert len(heard(ruled(text)).cues) == 1


FEW = {
    "a chair and two members": (
        "Chair: Good morning. Let us begin.\n\nPia Reed: Do you believe that they knew?\n\n"
        "Chair: I would ask them.\n\nOda Finch: We did know of it."
    ),
    "members of a house, each once": (
        "Ann Lee (Brill) (Lab): If she will make a statement.\n\nSalt\n\nThe mill was closed.\n\n"
        "Bo Moss (Quay) (Con): On a point of order."
    ),
    "one who answers questions without labels": (
        "Orlund: I never slept.\n\nWas that so bad?\n\nOrlund: You get used to it.\n\nAnd now?"
    ),
    "two who answer, in nobody's person": (
        "Orlund: The lamps are dear.\n\nTarnek: So is the oil.\n\nAre they lit?\n\nOrlund: All of them.\n\n"
        "Where is the oil?\n\nTarnek: On the quay."
    ),
    "given names before every line, once each": "* Peter: we ask them\n* Mike: i do not\n* Anna: you may",
    "nicknames before every line": "Veska: I see.\ndka: is it out?\nVeska: we think so",
    "two at length with whom the page begins": (
        "AL: I read of it.\n\nIt was in the paper.\n\nIt was long.\n\nBM: That is good of you.\n\nSo it was."
    ),
    "one who answers the other at length": (
        "It was late.\n\nAnn: Do you mind?\n\nBo: I do.\n\nIt was dark.\n\nThe quay was far.\n\nSo it was."
    ),
    "one who comes back behind everybody else, in many paragraphs": (
        "It is.\n\nIda Pike: You told me so.\n\nIt was dark.\n\nTom Reed: I did.\n\nIda Pike: I see.\n\n"
        "All slept.\n\nOda Finch: We slept.\n\nSo it was.\n\nIda Pike: Do you mind?"
    ),
    "a nickname that stands once and says you": (
        "Joss: I am late.\n\nBimba: You are.\n\nFinna: You know what? I was worried.\n\nJoss: I see you."
    ),
    "two who ask and answer": "Ann: Were you there?\n\nBo: I was.\n\nAnn: And did you see it?",
}


@pytest.mark.parametrize("text", FEW.values(), ids=FEW)
def test_few_labels_that_take_turns_are_heard_in(text):
    assert len(heard(ruled(text)).cues) == text.count(": ")


def test_the_only_speaker_may_resume():
    text = "  Mr. LEE. Mr. President, I rise.\n\n  (Disorder.)\n\n  Mr. LEE. I rise again."
    assert [cue.label.name for cue in heard(ruled(text)).cues] == ["LEE", "LEE"]


def test_a_page_cut_out_of_a_chinese_record_begins_inside():
    text = (
        "服務市民的燈光，而且我們知道，沒有油便沒有燈，我們的街道便會\n一片黑暗。主席，我謹此陳辭。\n"
        "陳大文議員：主席，路燈壞了，我們很擔心。"
    )
    assert [found.rule for found in read(text).utterances] == ["page-begins-inside", "label"]


CALLED = {
    "offices beside names that stand once": (
        "Tarn Reed -- Chief Executive Officer\n\nI am well. Ida?\n\n"
        "Ida Pike -- Chief Financial Officer\n\nWe sold lamps, as you know.\n\n"
        "Ada Brill -- Chief Risk Officer\n\nHow are you?"
    ),
    "whom an operator calls": (
        "Ada Brill\nI see.\nOperator\nYour next question is from Tom Reed.\nTom Reed\nWhy, then, did you?"
    ),
}


@pytest.mark.parametrize("text", CALLED.values(), ids=CALLED)
def test_names_alone_on_their_lines_are_heard_in(text):
    assert len(heard(ruled(text)).cues) == 3


def test_the_one_label_of_a_page_whose_paragraphs_have_times_is_heard():
    text = "(00:07:08):\nIt was late.\n\nAnn Lee (00:07:55):\nI was cold.\n\n(00:08:37):\nAnd then I slept."
    assert [text[cue.start : cue.stop] for cue in heard(ruled(text)).cues] == ["Ann Lee (00:07:55)"]


LONG = "I was there that night, and we had no oil for any of them, as you know."
ALL_OF_THEM = {
    "two who are numbered, alone on their lines": f"[Speaker 2]\n{LONG}\n\n[Speaker 1]\n{LONG}",
    "a chair and two members, alone on their lines": (
        "ministro, ¿por qué?\n\nPRESIDENTE\nGracias.\n\nMoss Gil, Ana (MINISTRA DE PUERTOS)\nYo lo he dicho."
        "\n\nPRESIDENTE\nGracias.\n\nVidal Paz, Silvia\nNosotros también lo hemos dicho."
    ),
    "two with a time each": "of it?\n\n[Guest] (6:07 - 6:09)\nI did it.\n\n[Keeper] (6:09 - 6:17)\nI see.",
    "whole names in person, where the page begins in a turn": (
        f"We had no oil.\n\nThomas Lee: {LONG}\n\nPeter Moss: {LONG}\n\nAnna Reed: {LONG}"
    ),
    "whole names in bold": (
        "We had no oil.\n\n**Anna Lee:** Wow, that is good.\n\n**Peter Moss:** How much oil was it?\n\n"
        "**Thomas Reed:** Probably a pint of it."
    ),
    "one before the page's cut": (
        "Franz Lee: I know of it.\n\nElon R. Moss: Yes, and I do.\n\nTravis Reed: Thank you. What next?\n\n"
        "Vera Pike: I mean what we want.\n\nTravis Reed: Great. N"
    ),
}


@pytest.mark.parametrize("text", ALL_OF_THEM.values(), ids=ALL_OF_THEM)
def test_few_labels_are_all_heard_of(text):
    printed = text.count("\n\n") + (text[0] in "[FP")
    assert len(heard(ruled(text, language="es" if "ministro" in text else "en")).cues) == printed
