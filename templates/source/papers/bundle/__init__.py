"""The template that belongs to no paper of the pack, and stands apart from those of the papers."""
