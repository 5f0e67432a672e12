"""The template of what is given to a class, which belongs to no paper of a case and stands apart from those."""
