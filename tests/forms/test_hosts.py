"""Hosts whose labels were lost."""

REST = "\n\nMS. PIKE: Cold, thank you.\n\nLEE: And you?\n\nMS. PIKE: Cold."


def test_an_introduction_without_labels_on_the_page_is_no_host(turns_of):
    assert turns_of("hosts", "I'm Ann Lee. I keep a lamp.\n\nIt is cold here.") == []


def test_prose_before_the_first_label_is_no_host(turns_of):
    assert turns_of("hosts", "The lamp on the hill was lit on Monday." + REST) == []


def test_each_host_has_the_paragraphs_up_to_the_next(turns_of):
    text = (
        "A lamp is lit\n\nThis is Late Light. I'm Ann Lee.\n\nAnd I'm Bo Moss.\n\nIt is cold tonight." + REST
    )
    assert turns_of("hosts", text) == [
        ("Ann Lee", "This is Late Light. I'm Ann Lee."),
        ("Bo Moss", "And I'm Bo Moss.\n\nIt is cold tonight."),
    ]


def test_the_cue_is_the_introduction(passages_of):
    text = "This is Late Light. I'm Ann Lee." + REST
    (found,) = passages_of("hosts", text)
    assert found.cue is not None
    assert (found.rule, found.cue.of(text)) == ("introduces-self", "I'm Ann Lee")


def test_an_unlabelled_clip_is_its_own_turn_and_named_by_what_follows(turns_of):
    text = (
        "I'm Ann Lee.\n\n(Soundbite of speech)\n\nThe lamp stays lit.\n\nThat was Mayor Cy Grant. A vow."
        + REST
    )
    assert turns_of("hosts", text) == [
        ("Ann Lee", "I'm Ann Lee."),
        ("Cy Grant", "The lamp stays lit."),
        ("Ann Lee", "That was Mayor Cy Grant. A vow."),
    ]


def test_music_announces_no_clip(turns_of):
    text = "I'm Ann Lee.\n\n(Soundbite of music)\n\nIt is cold tonight." + REST
    assert turns_of("hosts", text) == [
        ("Ann Lee", "I'm Ann Lee.\n\n(Soundbite of music)\n\nIt is cold tonight.")
    ]
