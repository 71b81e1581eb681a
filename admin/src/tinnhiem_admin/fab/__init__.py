"""Our base classes over Flask-AppBuilder: filters of one request, bounded pages, no stock writing.

Stock FAB keeps one ``Filters`` per view for all threads, writes what a form or a body says, and
answers what it didn't expect with 500. What is built on these classes does none of it.
"""
