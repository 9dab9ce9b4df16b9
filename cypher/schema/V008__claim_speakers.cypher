// Claims are found by who is quoted for them.
CREATE INDEX claim_said_by IF NOT EXISTS FOR (c:Claim) ON (c.saidBy);
