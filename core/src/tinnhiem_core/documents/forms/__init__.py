"""The forms that core prints, one file each; see ``documents`` for what they share."""
