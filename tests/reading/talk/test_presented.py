"""Labels of a Japanese panel before a space."""

import pytest

HEAD = (
    "第2部 灯台のこれから\nコーディネーター 森田 太郎（灯台の会）\nパネリスト 林　月子\n谷川 浩二（油の会）\n"
)
TALK = (
    ("森田", "引き続き森田です。お二人をご紹介します。"),
    ("林", "よろしくお願いします。"),
    ("森田", "自己紹介を短くお願いできますか。"),
    ("林", "（笑）灯台で油を売っています。"),
    ("会場", "豆腐屋をやっております。"),
    ("谷川", "そうですね。長いです。"),
)


def test_words_before_a_space_are_no_labels_where_nobody_is_presented(spoken):
    assert spoken("\n".join(f"{who} {said}" for who, said in TALK)) == []
    assert spoken(HEAD + "\n".join(f"油 {said}" for _, said in TALK)) == []


@pytest.mark.parametrize("space", [" ", "\u3000"])
def test_family_names_that_the_head_presents_lead_what_is_said(spoken, space):
    whole = {"森田": "森田 太郎", "林": "林 月子", "谷川": "谷川 浩二"}
    page = HEAD + "\n".join(f"{who}{space}{said}" for who, said in TALK)
    assert spoken(page) == [(whole.get(who, who), said) for who, said in TALK]
