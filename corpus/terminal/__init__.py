"""What the command shows: readings, loads, hits and entries, in words and colours.

Knows `rich`, the reading and the store; decides nothing.
"""
