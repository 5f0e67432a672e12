"""The templates of an approval, which belong to no paper of the pack and stand apart from those of the papers."""
