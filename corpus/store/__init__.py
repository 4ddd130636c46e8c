"""Rows: where readings are kept, found again and put in step with what people know.

Knows the models, the reading and files.  The one room that knows SQL, apart from the site and the migrations.
"""
