"""Text in, spans out.

Knows `str`.  Must not know SQL, files, the clock, the network or settings.  Standard library only.
Every offset is in code points, half open, into the text as it was given; nothing is ever rewritten.
"""
