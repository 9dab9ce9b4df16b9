// Loads are found by number and digest, what they changed by load and page.
CREATE CONSTRAINT load_number IF NOT EXISTS FOR (l:Load) REQUIRE l.number IS UNIQUE;
CREATE INDEX load_digest IF NOT EXISTS FOR (l:Load) ON (l.digest);
CREATE CONSTRAINT change_page IF NOT EXISTS FOR (p:ChangePage) REQUIRE (p.load, p.page) IS UNIQUE;
