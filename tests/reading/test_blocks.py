"""The parse account covers every printed character once."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.blocks import ORDER, Layer, cover
from corpus.reading.reading import Block

TEXT = "One two.\n\n  Three four. \nFive"


def test_what_no_layer_covers_is_unread() -> None:
    assert cover(TEXT, []) == (Block(0, 29, "unread"),)


def test_blank_text_has_no_blocks() -> None:
    assert cover(" \n\t ", [(0, 4, "speech")]) == ()


def test_an_empty_layer_leaves_no_trace() -> None:
    assert cover("word", [(2, 2, "speech")]) == (Block(0, 4, "unread"),)


def test_a_direction_cuts_the_turn_that_it_interrupts() -> None:
    text = "Yes. (Applause.) No."
    layers: list[Layer] = [(0, 20, "speech"), (5, 16, "stage")]
    assert cover(text, layers) == (Block(0, 4, "speech"), Block(5, 16, "stage"), Block(17, 20, "speech"))


def test_layers_lie_in_the_order_of_their_kinds_not_of_their_coming() -> None:
    layers: list[Layer] = [(0, 8, "speech"), (0, 29, "narration")]
    assert cover(TEXT, layers) == cover(TEXT, layers[::-1])


LAYERS = st.lists(
    st.builds(
        lambda a, b, kind: (min(a, b), max(a, b), kind),
        st.integers(0, 29),
        st.integers(0, 29),
        st.sampled_from(ORDER),
    ),
    max_size=12,
)


@given(LAYERS)
def test_each_character_is_what_lies_on_top_of_it(layers: list[Layer]) -> None:
    blocks = cover(TEXT, layers)
    for at, char in enumerate(TEXT):
        here = [block.kind for block in blocks if block.start <= at < block.end]
        over = [kind for start, end, kind in layers if start <= at < end]
        if char.strip():
            assert here == [max(over, key=ORDER.index, default="unread")]
        else:
            assert len(here) <= 1
