"""Who is answered: this computer's own browser, on pages of this program, and nobody else.

What Streamlit serves by itself is read by any page in any browser that can reach it.
"""
