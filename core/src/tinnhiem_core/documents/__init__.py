"""Printed papers: what is printed as values, how it is set as one table, PDF as bytes.

A form is one file in ``forms/`` and one template in ``templates/``: it takes a ``ReportFormat``
(the plan's words) and a content value, and returns the bytes of a PDF. Everything else is shared:

- ``sheet``: what every paper has (``Sheet``, ``Heading``, ``Signature``, …);
- ``measures``: every length and type size with its source, ``skin_for(skin, issued)``;
- ``words``: the plan's text blocks over core's, their ``{fields}`` filled;
- ``numbers``: how counts, shares, days and hours are printed;
- ``render``: template + content + layout -> bytes; the same input gives the same bytes.

A text that can't be printed as entered is refused: ``PaperError`` names every place at once.
"""
