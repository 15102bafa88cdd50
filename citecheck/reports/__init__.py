"""A report in one form each: terminal, concise, json, jsonl."""
