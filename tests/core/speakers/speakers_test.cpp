// SPDX-License-Identifier: Apache-2.0
// Names and whom they stand for: a text and the speakers found in it.
#include "core/speakers/dump_speakers.h"
#include "support/catch.h"

using quotelight::test::dumpSpeakers;
using quotelight::test::speakerNames;

namespace {

struct Case {
    const char* text;
    const char* speakers;
};

const Case described[] = {
    {"Norwegian Deputy Trade Minister Ingrid Solheim spoke first. Solheim then left.",
     "Ingrid Solheim (Norwegian Deputy Trade Minister): [Ingrid Solheim] [Solheim]"},
    {"Palace Deputy Chief of Staff Martin Quill was brief.",
     "Martin Quill (Palace Deputy Chief of Staff): [Martin Quill]"},
    {"Sen. Hector Vale (D-Ohio) objected. The senator left.",
     "Hector Vale (Sen.): [Hector Vale] [The senator]"},
    {"Jane Roe, a spokeswoman for the agency, declined. She smiled.",
     "Jane Roe (spokeswoman for the agency): [Jane Roe] [a spokeswoman] [She]\n"
     "the agency: [the agency]"},
    {"Former prosecutor Liam Orr said no.", "Liam Orr (Former prosecutor): [Liam Orr]"},
    {"The paper's own Nadia Brandt smiled.",
     "The paper: [The paper]\nNadia Brandt: [Nadia Brandt]"},
    {"Pieter van der Meer, 52, a teacher from Delft, wept.",
     "Pieter van der Meer (teacher from Delft): [Pieter van der Meer] [a teacher]\n"
     "Delft: [Delft]"},
    {"His campaign manager, Colin Strand, shrugged.",
     "Colin Strand (campaign manager): [His campaign manager] [Colin Strand]"},
    {"On Monday the ambassador to the United States Karim Orvel spoke.",
     "Karim Orvel (ambassador to the United States): [Karim Orvel]"},
    {"Northern Democrat MP Paul Dewey spoke.", "Paul Dewey (Northern Democrat MP): [Paul Dewey]"},
    {"Rosa Tamm is a retired surgeon.",
     "Rosa Tamm (retired surgeon): [Rosa Tamm] [a retired surgeon]"},
};

const Case named[] = {
    {"Tomas Reyes Jr. met Tomas Reyes on Monday. Reyes Jr. spoke.", "Tomas Reyes Jr.; Tomas Reyes"},
    {"We met Bill Whitlock and Nora Whitlock.", "Bill Whitlock; Nora Whitlock"},
    {R"(William Cray came. "Fine," Bill Cray said.)", "William Cray"},
    {"Harriet M. Lowe sang. Harriet Lowe bowed. Lowe left.", "Harriet M. Lowe"},
    {"Ludovic de la Croix III wrote to Mary-Jane O'Dell. O'Dell laughed.",
     "Ludovic de la Croix III; Mary-Jane O'Dell"},
    {"Mr. Harrow sat down. Mrs. Harrow stood. Kate Harrow ran to Mrs. Harrow.",
     "Mr. Harrow; Mrs. Harrow; Kate Harrow"},
    {"The talks between Joan King and Paul Baker failed. King was angry, Baker was not.",
     "Joan King; Paul Baker"},
    {"The Harbour Safety Commission (HSC) met. The HSC was late.", "Harbour Safety Commission"},
    {"They work for the Northport Gazette. The Gazette is old.", "Northport Gazette"},
    {"He joined the Association of Glass Cutters in May.", "Association of Glass Cutters"},
    {"The Kremlin denied it.", "Kremlin"},
    {"Understated Oben Says No\nCouncillor Kate Oben spoke. Nobody heard Oben. We like Oben.",
     "Kate Oben"},
};

// Where a name begins and ends.
const Case bounded[] = {
    {"Ray Coleman spoke. Judge Bergman listened. Mr. Shoemaker left.",
     "Ray Coleman; Bergman; Mr. Shoemaker"},
    {"They met Karim al-Haddar in May. Al-Haddar left.", "Karim al-Haddar"},
    {"Dwayne \"The Rock\" Hollis smiled. Hollis left.", "Dwayne \"The Rock\" Hollis"},
    {"MAYOR OLAF BRANDNER RESIGNS\nOn Monday Olaf Brandner resigned.", "Olaf Brandner; RESIGNS"},
    {"Embattled Oben raises her voice. Nobody heard Kate Oben. We like Oben.", "Kate Oben"},
    {"The talks with the Norland Federation of Technical Engineers failed.",
     "Norland Federation of Technical Engineers"},
    {"We met Ulvar Leo Brandt.\nStar Ulvar Leo Brandt Is Ready", "Ulvar Leo Brandt; Ready"},
    {"We met George Will in May. Nobody heard Will.", "George Will"},
    {"He is president of the United Wildlife Fund.",
     "president of the United Wildlife Fund; United Wildlife Fund"},
    {"On Monday the Ohio Democratic Party met.", "Ohio Democratic Party"},
};

// What somebody with several names is called.
const Case called[] = {
    {"Ken Starling came. Kenneth Starling spoke. Starling left.", "Kenneth Starling"},
    {"Dr. Francois Oban came. Fran\u00E7ois Oban spoke.", "Fran\u00E7ois Oban"},
    {"Alan Greyson left. \"I blame Alan Mark Greyson,\" she said of him.", "Alan Greyson"},
    {"Pope Fabian spoke. Fabian smiled.", "Pope Fabian"},
    {"Sir Tom Brightwell won. Sir Tom smiled. Mr. Tom did not.", "Tom Brightwell; Mr. Tom"},
    {"The Times of Norland reported it. The Times was first.", "Times of Norland"},
    {"Don Guardian is the mayor. \"No,\" said Guardian.", "Don Guardian"},
    {"Nora Whitlock, the mother of the victim Sean Whitlock, came. Whitlock wept.",
     "Nora Whitlock; Sean Whitlock"},
    {"She joined Birch Lives Matter. In May BLM was loud.", "Birch Lives Matter"},
};

// Two who speak as one.
const Case joint[] = {
    {"Greta Olsen and Trygve Dahl wrote a report. \"No,\" said Dahl and Olsen.",
     "Greta Olsen & Trygve Dahl: [Greta Olsen and Trygve Dahl] [Dahl and Olsen]\n"
     "Greta Olsen: [Greta Olsen] [Olsen]\n"
     "Trygve Dahl: [Trygve Dahl] [Dahl]\n"
     "a report: [a report]"},
    {"Committee Chairman Jon Roe and Mayor Ann Poe said no.",
     "Jon Roe & Ann Poe: [Jon Roe and Mayor Ann Poe]\n"
     "Jon Roe (Committee Chairman): [Jon Roe]\n"
     "Ann Poe (Mayor): [Ann Poe]"},
    {"The talks between Jon Roe and Ann Poe failed.", "Jon Roe: [Jon Roe]\nAnn Poe: [Ann Poe]"},
};

const Case unnamed[] = {
    {"An official who had sailed said no.", "An official who had sailed"},
    {"A witness interviewed by police said no.", "A witness interviewed by police; police"},
    {"An official who spoke on Monday wept.", "An official"},
    {"\"No,\" said a source close to him.", "a source close to him"},
    {"A senior official spoke.", "A senior official"},
    {"One person familiar with the matter said so.",
     "One person familiar with the matter; the matter"},
    {"According to police, two men fled.", "police; two men"},
    {"About 50 protesters chanted.", "About 50 protesters"},
    {"Many marchers and spectators wept.", "Many marchers and spectators"},
    {"One of the mayor's aides laughed.", "One of the mayor's aides; the mayor"},
};

}  // namespace

TEST_CASE("Titles and appositions describe a person, and are not the name", "[speakers]") {
    for (const Case& c : described) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.speakers);
    }
}

TEST_CASE("Names that go together are one, others stay apart", "[speakers]") {
    for (const Case& c : named) {
        INFO(c.text);
        CHECK(speakerNames(c.text) == c.speakers);
    }
}

TEST_CASE("Names begin and end where a reader would say", "[speakers]") {
    for (const Case& c : bounded) {
        INFO(c.text);
        CHECK(speakerNames(c.text) == c.speakers);
    }
}

TEST_CASE("People and bodies are called by their fullest name", "[speakers]") {
    for (const Case& c : called) {
        INFO(c.text);
        CHECK(speakerNames(c.text) == c.speakers);
    }
}

TEST_CASE("Two who are one subject are a speaker of their own", "[speakers]") {
    for (const Case& c : joint) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.speakers);
    }
}

TEST_CASE("Unnamed sources are speakers in the article's words", "[speakers]") {
    for (const Case& c : unnamed) {
        INFO(c.text);
        CHECK(speakerNames(c.text) == c.speakers);
    }
}
