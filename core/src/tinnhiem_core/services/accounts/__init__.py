"""Accounts: signing in, the second factor, sign-ins, invitations, grants, keys for programs."""
