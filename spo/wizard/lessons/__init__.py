"""The pages of lessons: the list, the player for a room or for one person, and the trainer's notes."""
