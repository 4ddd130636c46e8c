"""How well pages are read that nobody tuned the rules on, and floors under it that only rise."""
