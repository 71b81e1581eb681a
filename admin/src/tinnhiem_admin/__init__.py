"""The web application of tinnhiem: tenants, people, plans and accounts on Flask-AppBuilder."""
