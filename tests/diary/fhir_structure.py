"""Reads FHIR R4 bundles, one a line, and has fhir.resources check each of them. Says how many there were."""

import sys

from fhir.resources.R4B.bundle import Bundle

count = 0
for line in sys.stdin:
    Bundle.model_validate_json(line)
    count += 1
print(count)
