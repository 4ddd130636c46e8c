"""Characters that a terminal would act upon, and what is shown in their place."""

# A page may hold what would move the cursor or turn the writing round: show it, one character for one.
TURNS_WRITING = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
VISIBLE = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"} | dict.fromkeys(
    (127, *range(128, 160), *TURNS_WRITING), 0xFFFD
)
