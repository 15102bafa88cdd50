from __future__ import annotations

import subprocess
import sys

from citecheck import about


def test_the_project_says_where_faults_are_told() -> None:
    told = about.address("Issues")

    assert told
    assert told.startswith("https://")
    assert about.address("Nowhere") is None


def test_the_package_is_a_command() -> None:
    done = subprocess.run([sys.executable, "-m", "citecheck", "--version"], capture_output=True, text=True, check=True)

    assert f"citecheck {about.__version__}\n" == done.stdout
