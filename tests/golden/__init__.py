"""Golden readings: pages beside what must be read in them, written so that a historian can check them."""
