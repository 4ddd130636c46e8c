"""Any text, and anything a form may say of it, is resolved without an error."""

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.reading.furniture import struck
from corpus.reading.layout import laid_out
from corpus.reading.mentions import spotted
from corpus.reading.names import parsed
from corpus.reading.page import Facts
from corpus.reading.passages import Found, Passage, Who
from corpus.reading.sheet import ruled
from corpus.resolving.language import language_of
from corpus.resolving.occasions import occasions
from corpus.resolving.people import people_of
from corpus.resolving.published import published

WORDS = st.sampled_from(
    'MOSS Mr Ms. said he she “ ” " \n \n\n Ana Tom Reed Moss . , : ( ) the minister И.С.Петров 范致远 al- '
    "2014-05-08 met in Oslo Monday A.M. Share © Copyright PRESIDENT İ ß ﷺ الدكتور van … QUESTION".split(" ")
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=60)
SHORT = WORDS | st.text(max_size=12)
KINDS = st.sampled_from(["person", "title", "pronoun", "role", "organisation"])
WHOS = st.tuples(
    st.integers(0, 80), st.integers(0, 80), KINDS, SHORT, SHORT, st.sampled_from(["", "m", "f", "n"]),
    st.sampled_from(["turn", "quote", "post", "reported"]),
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(TEXTS, st.lists(WHOS, max_size=6))
def test_people_meetings_and_dates_of_any_page(text: str, whos: list[tuple]) -> None:
    sheet = laid_out(struck(ruled(text)))
    passages = []
    for start, end, kind, name, role, gender, form in sorted(whos):
        low = min(start, len(text))
        high = max(low, min(end, len(text)))
        passages.append(Passage(form, low, high, Who(low, high, kind, name, role, gender), "any"))
    found = Found(tuple(passages))
    people = people_of(sheet, found)
    assert len(people.speakers) == len(passages)
    assert all(who is None or 0 <= who < len(people.people) for who in people.speakers)
    assert all(person.name for person in people.people)
    for occasion in occasions(sheet, found, people, published(sheet))[0]:
        assert occasion.place_span or occasion.date_span


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_names_and_language_of_any_text(text: str) -> None:
    assert language_of(text, Facts())
    assert isinstance(parsed(text).printed, str)
    for one in spotted(text):
        assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
