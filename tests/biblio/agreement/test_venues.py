"""Names of journals and meetings beside each other."""

from __future__ import annotations

import pytest

from citecheck.biblio.agreement import same_venue
from citecheck.biblio.agreement.venues import is_scholarly_journal


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        ("NeurIPS", "Advances in Neural Information Processing Systems 34"),
        ("In Proc. of the 38th International Conference on Machine Learning", "ICML"),
        ("CVPR", "2021 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)"),
        ("Phys. Rev. Lett.", "Physical Review Letters"),
        ("J. Am. Chem. Soc.", "Journal of the American Chemical Society"),
        ("Asian Survey", "ASIAN SURVEY"),
        ("Proceedings of the AAAI Conference on Artificial Intelligence", "AAAI"),
        ("ChemInform", "ChemInform, 32(8), no–no"),
        ("Lecture Notes in Computer Science", "Lecture Notes in Computer Science 1234"),
        ("The Gerontologist", "Gerontologist"),
    ],
)
def test_one_venue_goes_by_many_names(cited: str, found: str) -> None:
    assert same_venue([cited], [found]) is True
    assert same_venue([found], [cited]) is True


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        ("ICLR", "CVPR"),
        ("Nature", "Nature Genetics"),
        ("Workshop on Bridges and Ferries", "International Conference on Machine Learning"),
        ("Soil Science", "Asian Survey"),
        ("Anaesthesia", "Alternatives to the High Cost of Litigation"),
        ("Physical Review A", "Physical Review Letters"),
    ],
)
def test_another_venue_is_told(cited: str, found: str) -> None:
    assert same_venue([cited], [found]) is False


@pytest.mark.parametrize(
    ("cited", "found"),
    [("XQZT", "Journal of Bridges and Ferries"), ("", "Asian Survey"), ("Вопросы истории", "Questions of History")],
)
def test_what_cannot_be_compared_is_not(cited: str, found: str) -> None:
    assert same_venue([cited], [found]) is None


@pytest.mark.parametrize(
    "name", ["Journal of Asian Studies", "The American Naturalist", "Energy Policy", "Gender & Society", "Geoforum"]
)
def test_a_scholarly_journal_calls_itself_so_or_is_on_the_list(name: str) -> None:
    assert is_scholarly_journal(name)


@pytest.mark.parametrize("name", ["Newsweek", "Foreign Affairs", "The Hindu", "Ferryman", ""])
def test_magazines_and_newspapers_are_on_no_list(name: str) -> None:
    assert not is_scholarly_journal(name)
