"""What the formats of running text share: mark-up resolved into blocks whose every character knows its place."""
