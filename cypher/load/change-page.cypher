// Keeps what a load changed, a page of it.
CREATE (p:ChangePage {load: $number, page: $page, entries: $entries})
