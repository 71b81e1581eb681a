"""Use cases: load, map, ask a rule, map, save. One file each; the same for web and terminal."""
