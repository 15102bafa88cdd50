"""What flows through the house: frozen values, one file a noun."""
