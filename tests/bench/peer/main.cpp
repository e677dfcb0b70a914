// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a writer sees, measured from the outside: from a key of the keyboard to the first changed pixel of the text and of
// the page, in Galley and in a peer by turns. Run by dev/bench --peer.

#include "tests/bench/documents.h"
#include "tests/bench/peer/contestant.h"
#include "tests/bench/peer/latencies.h"
#include "tests/bench/peer/screen.h"
#include "tests/bench/peer/typist.h"
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2; // of each program, by turns
constexpr int keysOfARound = 20;

struct Comparison
{
    const char16_t *document;
    std::optional<double> factor; // of the peer's median; none: told, not judged
};

constexpr std::array<Comparison, 3> comparisons{{{u"10k", std::nullopt}, {u"100k", 0.25}, {u"1m", 0.05}}};

void print(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qPrintable(line));
    std::fflush(stream);
}

// The screen with a frame around what is watched.
void savePicture(Screen &screen, const WatchedRegions &regions, const QString &path)
{
    const Picture picture = screen.grab({QPoint(0, 0), screen.size()});
    QImage image(picture.size, QImage::Format_RGB32);
    const auto isFrame = [](const QRect &region, QPoint at) { return region.contains(at) && !region.adjusted(2, 2, -2, -2).contains(at); };
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool framed = isFrame(regions.text, {x, y}) || isFrame(regions.page, {x, y});
            image.setPixel(x, y, framed ? 0xffe01b24 : picture.pixels[qsizetype(y) * image.width() + x] | 0xff000000);
        }
    image.save(path);
}

class Match
{
public:
    Match(Screen &screen, Documents &documents, const QString &pictures)
        : m_screen(screen), m_documents(documents), m_pictures(pictures) { }

    // One turn of a program with a document. Says what is wrong, or nothing.
    QString play(const Contestant &contestant, Latencies &latencies)
    {
        RunningContestant running(contestant, m_documents.path(latencies.document));
        Typist typist(m_screen, running);
        QString wrong = typist.sitDown();
        if (wrong.isEmpty() && !typist.measure(keysOfARound, latencies))
            wrong = u"keys changed nothing any more"_s;
        if (!m_pictures.isEmpty())
            savePicture(m_screen, typist.regions(), u"%1/%2-%3.png"_s.arg(m_pictures, contestant.name, latencies.document));
        return wrong.isEmpty() ? QString() : u"%1 with %2: %3\n%4"_s.arg(contestant.name, latencies.document, wrong, running.lastWords());
    }

    // Both programs by turns with one document.
    QString play(const Contestant &galley, const Contestant &peer, Latencies &ours, Latencies &theirs)
    {
        QString wrong;
        for (int round = 0; round < rounds && wrong.isEmpty(); ++round) {
            wrong = play(galley, ours);
            if (wrong.isEmpty())
                wrong = play(peer, theirs);
        }
        return wrong;
    }

private:
    Screen &m_screen;
    Documents &m_documents;
    QString m_pictures;
};

struct Result
{
    QList<Latencies> latencies;
    QList<Bar> bars;
    QString wrong;
};

Result playAll(Match &match, const Contestant &galley, const Contestant &peer, std::FILE *table)
{
    Result result;
    for (const Comparison &comparison : comparisons) {
        const QString document = QString::fromUtf16(comparison.document);
        // A machine that was busy with something else gets a second chance, and the report says so.
        for (int attempt = 0; attempt < 2; ++attempt) {
            Latencies ours{.document = document, .program = galley.name};
            Latencies theirs{.document = document, .program = peer.name};
            result.wrong = match.play(galley, peer, ours, theirs);
            if (!result.wrong.isEmpty())
                return result;
            print(table, ours.toLine());
            print(table, theirs.toLine());
            Bar bar = peerBar(ours, theirs, comparison.factor.value_or(0));
            bar.repeated = attempt > 0;
            if (comparison.factor && !bar.isMet() && attempt == 0)
                continue;
            result.latencies += {ours, theirs};
            if (comparison.factor)
                result.bars.append(bar);
            break;
        }
    }
    return result;
}

QByteArray asJson(const Result &result)
{
    QJsonArray latencies;
    for (const Latencies &each : result.latencies)
        latencies.append(each.toJson());
    return reportAsJson(result.bars, {{u"latencies"_s, latencies}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption galley(u"galley"_s, u"The program that is measured."_s, u"path"_s);
    const QCommandLineOption peer(u"peer"_s, u"The one that it is compared with: %1."_s.arg(peerNames().join(u", "_s)), u"name"_s);
    const QCommandLineOption json(u"json"_s, u"Write the report as JSON to standard output, the table to standard error."_s);
    const QCommandLineOption pictures(u"pictures"_s, u"Keep what the screen showed, and what was watched of it, here."_s, u"folder"_s);
    parser.addOptions({galley, peer, json, pictures});
    parser.addHelpOption();
    parser.process(application);

    const auto other = peerNamed(parser.value(peer));
    const auto screen = Screen::open();
    if (!other || !screen) {
        print(stderr, !other ? u"galley-peer: no such peer"_s : u"galley-peer: needs an X display of 24 bits with XTest and MIT-SHM"_s);
        return 2;
    }
    if (parser.isSet(pictures))
        QDir().mkpath(parser.value(pictures));
    std::FILE *table = parser.isSet(json) ? stderr : stdout;
    Documents documents;
    Match match(*screen, documents, parser.value(pictures));
    print(table, latencyHead());
    const Result result = playAll(match, galleyAt(parser.value(galley)), *other, table);
    if (!result.wrong.isEmpty()) {
        print(stderr, u"galley-peer: "_s + result.wrong);
        return 2;
    }
    print(table, u'\n' + tableHead());
    for (const Bar &bar : result.bars)
        print(table, bar.toLine());
    if (parser.isSet(json))
        std::fputs(asJson(result).constData(), stdout);
    return std::ranges::all_of(result.bars, &Bar::isMet) ? 0 : 1;
}
