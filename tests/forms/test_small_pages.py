"""A page of three paragraphs is a transcript too, where whole names lead into all of them."""

from corpus.pipeline import read


def turns(page: str) -> list[tuple[str | None, str]]:
    reading = read(page)
    return [
        (person.name if (person := reading.speaker(u)) else None, reading.said(u)) for u in reading.utterances
    ]


def test_a_list_of_credits_is_no_transcript() -> None:
    assert turns("Ann Lee: Director\n\nDora Pin: Producer\n\nAnn Lee: Camera") == []


def test_names_that_come_once_each_are_no_transcript() -> None:
    assert (
        turns("Ann Lee: The quay is closed.\n\nDora Pin: The bridge is open.\n\nEve Moor: The tower stands.")
        == []
    )


def test_two_people_who_take_turns_are_read() -> None:
    page = "Ann Lee: We went to the quay.\n\nDora Pin: It was raining there.\n\nAnn Lee: Thanks for coming."
    assert turns(page) == [
        ("Ann Lee", "We went to the quay."),
        ("Dora Pin", "It was raining there."),
        ("Ann Lee", "Thanks for coming."),
    ]
