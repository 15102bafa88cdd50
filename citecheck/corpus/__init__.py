"""A corpus of any size, checked by many workers: read, then round by round plan, visit and learn; judge at the end.

The steps (`reading`, `visiting`, `learning`, `judging_`) are functions from what lies in the output's folder to what
is to lie there next. `rounds` says which of them are due, and knows no cluster; `on_dask` has them carried out.
"""
