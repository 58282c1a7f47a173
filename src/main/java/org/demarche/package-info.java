/// Demarche reads news and keeps who said what, for whom, to whom and under which agreement.
///
/// In reading order:
///
/// | package | what it does |
/// |---|---|
/// | `domain` | The nouns: immutable records of what is known and what was found. Imports nothing but the JDK. |
/// | `domain.names` | What things are called: names by language, and spellings of one name. |
/// | `language` | A folder of data files becomes a [LanguagePack]; every fault in it is told as file:line. |
/// | `nlp` | OpenNLP and nothing else: sentences, tokens, names, kinds of lines, the language of a text; and the training of their models. |
/// | `grammar` | The words of a sentence get parts of speech, lemmas and a dependency tree; learned from treebanks. |
/// | `read` | Inputs of all kinds (text, HTML, WARC, JSON Lines; files, folders, addresses) become articles. |
/// | `read.content` | What inputs have in them before it is an article, and what is wrong with what is none. |
/// | `read.encoding` | Bytes become text. |
/// | `read.container` | What kind an input is of, told from its bytes, and the contents in it one after the other. |
/// | `read.container.gzip` | What gzip packed, also where it is damaged. |
/// | `read.container.packed` | Packed files and archives of files of any kind, told by their first bytes. |
/// | `read.container.web` | The records of web archives (WARC, ARC, WET, HAR) and the pages in them. |
/// | `read.fetch` | Contents that are fetched from the web. |
/// | `read.document` | PDF, DOCX, ODT and EPUB: their text and properties. |
/// | `read.feed` | Feeds, sitemaps and lists of addresses. |
/// | `read.record` | Articles that other programs wrote as fields. |
/// | `read.export` | Files that other programs export: JSON of any layout, tables, documents, mail; each is cut into records. |
/// | `read.line` | What a line of an article or around it is. |
/// | `read.date` | When an article appeared, as lines of it say. |
/// | `read.page` | The article of a web page. |
/// | `read.scraped` | The article in text as it was scraped. |
/// | `extract` | One public verb, `Extractor.read(Article)`: an article becomes a Reading with offsets. |
/// | `evaluate` | Readings of articles of which is known what is in them: how much is right, and how sure they were. |
/// | `graph` | A Reading becomes triples (`reading`), triples become Turtle and its kin (`format`), the world is read from RDF (`world`), all in one `vocabulary`. |
/// | `draw` | Contents become readings and their graphs: `read`, `extract` and `graph` put together for the doors. |
/// | `store` | TDB2 and its text index: articles go in as whole graphs, questions by name come out. |
/// | `store.bulk` | Many quads at once into TDB2, by the numbers that stand for nodes, each index in its own order. |
/// | `store.backup` | A store in one file, N-Quads with a manifest, and a store out of it. |
/// | `store.check` | What the files of a store hold, entry by entry, and a database made anew out of those that are whole. |
/// | `store.compaction` | A database is copied without what was deleted from it, and takes the place of the one before. |
/// | `store.integrity` | Whether a store's files are whole: a record of their sizes, and a look at each start. |
/// | `identity` | What several articles name differently though it is one is linked in a graph of the store. |
/// | `lookup` | The names that people write become individuals of the store, whole or as far as they are typed. |
/// | `web` | A server on one port, in Spring Boot, put together of rooms: |
/// | `web.guard` | Which queries may run, how many at once and how long; why one may not, in a sentence. |
/// | `web.negotiation` | What a client accepts, and the best of what there is. |
/// | `web.address` | Under which address the outside reaches the server. |
/// | `web.execution` | Queries on threads of their own, with a clock; answers that wait for slow readers. |
/// | `web.sparql` | The SPARQL protocols: `/sparql` to read, `/ds` to write for who has the password. |
/// | `web.writing` | What is written from outside: worked out within limits first, then stored as a whole. |
/// | `web.management` | What an operator sees of a running server (health, metrics, an access log) and does with its store. |
/// | `web.findings` | The findings of a store in memory, which pages filter and count; what things are called. |
/// | `web.drawing` | XML and pictures as files: SVG with a title, a legend and a source. |
/// | `web.explore` | The findings as an analyst looks through them: filter, views, the sentences behind every number; `views` draws it. |
/// | `web.things` | The pages of individuals, lists of them, and the RDF behind each. |
/// | `web.reader` | An article that somebody gives is read and shown before anything is stored. |
/// | `web.atlas` | Who deals with whom, drawn as a network and on a map, and as a graph to take home. |
/// | `web.answers` | The answer of any query as a table, network, map or timeline in the reader's language. |
/// | `web.description` | What the server says about itself and its data to programs; the data as files. |
/// | `web.ontology` | The ontology and its parts: a page for people, RDF for programs. |
/// | `web.pages` | The pages for people, and the RDF behind them. |
/// | `log` | What stands in a line of the log: escaped, and only so many a second. |
/// | `cli` | The command line: a class for each command. |
/// | `cli.explanation` | How `explain` writes what it shows. |
/// | `cli.reading` | Contents read on several threads, each within its time; how far that is on a terminal. |
/// | `cli.watch` | What `watch` sees in folders, and what it remembers. |
///
/// Data passes each package once: `read -> extract -> graph -> store -> identity`; `cli` and `web`
/// are the doors.
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
