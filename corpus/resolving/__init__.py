"""Printed spans to values: dates, places, names to the people of this page.

May use libraries.  Must not know SQL, files, the clock or the network.
"""
