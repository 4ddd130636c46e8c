"""Forms claim regions; the surest claim takes them."""

from corpus.forms import forms, settled
from corpus.reading.passages import Claim
from corpus.reading.sheet import ruled

SHEET = ruled("\n".join("abcdefghij"))


def claim(form: str, first: int, stop: int, score: float) -> Claim:
    return Claim(form, first, stop, score, "a test")


def test_nothing_claimed_gives_nothing() -> None:
    assert settled(SHEET, []) == ()


def test_a_surer_claim_is_cut_out_of_a_weaker_one() -> None:
    weak, sure = claim("prose", 0, 10, 0.1), claim("turns", 3, 6, 0.9)
    assert settled(SHEET, [weak, sure]) == (
        claim("prose", 0, 3, 0.1),
        claim("turns", 3, 6, 0.9),
        claim("prose", 6, 10, 0.1),
    )


def test_a_claim_that_is_wholly_taken_is_gone() -> None:
    assert settled(SHEET, [claim("a", 2, 4, 0.5), claim("b", 0, 9, 0.6)]) == (claim("b", 0, 9, 0.6),)


def test_the_order_of_the_claims_does_not_matter() -> None:
    claims = [claim("a", 0, 5, 0.5), claim("b", 4, 8, 0.5), claim("c", 3, 6, 0.7)]
    assert settled(SHEET, claims) == settled(SHEET, claims[::-1])


def test_every_form_can_be_asked_about_an_empty_page() -> None:
    assert [list(form.claims(ruled(""))) for form in forms().values()] == [[] for _ in forms()]
