"""The rules: one file per question of the law, pure functions over frozen values."""
