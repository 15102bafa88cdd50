"""Hostile inputs: nothing from outside may stop a run or fill the memory."""
