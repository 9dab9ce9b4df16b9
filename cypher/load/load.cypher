// Keeps the record of a load: open while it goes on, then with the digest that it led to.
MERGE (l:Load {number: $number})
ON CREATE SET l.at = toString(datetime.transaction())
SET l += $load
