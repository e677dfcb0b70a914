// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/typist.h"

#include "tests/bench/peer/contestant.h"
#include "tests/bench/peer/regiontrace.h"
#include "tests/bench/peer/screen.h"

#include <array>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr QRect windowPlace(0, 0, 1400, 880); // without its frame
// What is typed goes again, so that the paragraph's lines stay where they were found.
constexpr std::array cycle{Key::T, Key::O, Key::N, Key::E, Key::Backspace, Key::Backspace, Key::Backspace, Key::Backspace};
constexpr double leastInk = 0.08; // of half a window: a text has more, a menu and a status bar less
constexpr double longestAnswer = 20'000; // milliseconds, like all of these
constexpr double longestStart = 60'000;
constexpr double quietScreen = 1'000;
constexpr double quietPage = 300;
constexpr double beforeKey = 100;
constexpr int caretSize = 16; // cells that a blinking caret may change
constexpr double caretsBlink = 1'300; // longer than any does

void pauseBetweenLooks()
{
    std::this_thread::sleep_for(300us);
}

} // namespace

QString Typist::sitDown()
{
    if (!waitForWindow())
        return u"no window came up"_s;
    // A program may rest long before it has read its text.
    if (!waitForQuiet(longestStart, [this] { return showsTextAndPage(); }))
        return u"the window did not come to rest with a text and its page"_s;
    m_screen.press(Key::Top);
    m_screen.press(Key::Down);
    m_screen.press(Key::Down);
    for (int letter = 0; letter < 12; ++letter)
        m_screen.press(Key::Right);
    if (!findParagraph())
        return u"typing changed nothing in two places side by side"_s;
    leaveCaretOut();
    if (!restsStill())
        return u"something moves where nobody types"_s;
    return {};
}

bool Typist::showsTextAndPage()
{
    const Picture seen = m_screen.grab({QPoint(0, 0), m_screen.size()});
    const QRect left(windowPlace.topLeft(), QSize(windowPlace.width() / 2, windowPlace.height()));
    return inkedShare(seen, left) >= leastInk && inkedShare(seen, left.translated(left.width(), 0)) >= leastInk;
}

bool Typist::waitForWindow()
{
    const auto start = BenchClock::now();
    while (m_contestant.isRunning() && millisecondsSince(start) < longestStart) {
        if (const QList<quint64> windows = m_screen.windows(); !windows.isEmpty()) {
            m_screen.place(windows.last(), windowPlace);
            return true;
        }
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

// Until nothing on the screen but a caret has changed for a while, and that is enough.
bool Typist::waitForQuiet(double longest, const std::function<bool()> &isEnough)
{
    const QRect everything(QPoint(0, 0), m_screen.size());
    Picture seen = m_screen.grab(everything);
    const auto start = BenchClock::now();
    double lastChange = 0;
    while (m_contestant.isRunning() && millisecondsSince(start) < longest) {
        const double now = millisecondsSince(start);
        Picture latest = m_screen.grab(everything);
        ChangeMap changes = ChangeMap::forScreen(m_screen.size());
        changes.markDifferences(seen, latest);
        if (changes.count() > caretSize) {
            seen = std::move(latest);
            lastChange = now;
        }
        if (now - lastChange >= quietScreen && isEnough())
            return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

// The first keys do what only they do: the page may still be on its way, the title says "modified". So the first cycle
// that shows the paragraph counts for nothing, and the second tells where it stands.
bool Typist::findParagraph()
{
    int shown = 0;
    for (int attempt = 0; attempt < 8 && shown < 2; ++attempt) {
        ChangeMap changes = ChangeMap::forScreen(m_screen.size());
        const bool typed = typeHalfACycle(changes);
        const bool deleted = typeHalfACycle(changes);
        const auto found = findRegions(changes);
        if (!typed || !deleted || !found)
            continue;
        m_regions = *found;
        ++shown;
    }
    return shown == 2;
}

// Marks what changes; false when that is not the paragraph in two places.
bool Typist::typeHalfACycle(ChangeMap &changes)
{
    const QRect everything(QPoint(0, 0), m_screen.size());
    const Picture before = m_screen.grab(everything);
    for (std::size_t key = 0; key < cycle.size() / 2; ++key)
        pressNext();
    const bool found = waitForQuiet(longestAnswer / 2, [&] {
        ChangeMap now = ChangeMap::forScreen(m_screen.size());
        now.markDifferences(before, m_screen.grab(everything));
        return findRegions(now).has_value();
    });
    changes.markDifferences(before, m_screen.grab(everything));
    return found;
}

// Some programs let their caret blink whatever the desktop says. Between the first and the last letter of a cycle it
// stands somewhere; behind that the line is the text's alone.
void Typist::leaveCaretOut()
{
    QRect caret = blinkingPart();
    ChangeMap unused = ChangeMap::forScreen(m_screen.size());
    typeHalfACycle(unused);
    caret |= blinkingPart();
    typeHalfACycle(unused);
    m_regions.text = besideCaret(m_regions.text, caret);
}

QRect Typist::blinkingPart()
{
    const QRect everything(QPoint(0, 0), m_screen.size());
    const Picture before = m_screen.grab(everything);
    ChangeMap changes = ChangeMap::forScreen(m_screen.size());
    for (const auto start = BenchClock::now(); millisecondsSince(start) < caretsBlink;) {
        changes.markDifferences(before, m_screen.grab(everything));
        std::this_thread::sleep_for(20ms);
    }
    return changes.bounds() & m_regions.text;
}

bool Typist::restsStill()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        RegionTrace text(m_screen.fingerprint(m_regions.text));
        RegionTrace page(m_screen.fingerprint(m_regions.page));
        const auto start = BenchClock::now();
        for (double now = 0; now < caretsBlink; now = millisecondsSince(start)) {
            text.see(now, m_screen.fingerprint(m_regions.text));
            page.see(now, m_screen.fingerprint(m_regions.page));
            std::this_thread::sleep_for(10ms);
        }
        if (!text.firstChange() && !page.firstChange())
            return true;
    }
    return false;
}

void Typist::pressNext()
{
    m_screen.press(cycle[std::size_t(m_pressed++) % cycle.size()]);
}

bool Typist::measure(int keys, Latencies &latencies)
{
    int unansweredInARow = 0;
    for (int kept = 0; kept < keys && unansweredInARow < 3;) {
        const Outcome outcome = timeKey(latencies);
        kept += outcome == Outcome::Kept ? 1 : 0;
        latencies.discarded += outcome == Outcome::Discarded ? 1 : 0;
        latencies.unanswered += outcome == Outcome::Unanswered ? 1 : 0;
        unansweredInARow = outcome == Outcome::Unanswered ? unansweredInARow + 1 : 0;
    }
    return unansweredInARow == 0;
}

Typist::Outcome Typist::timeKey(Latencies &latencies)
{
    RegionTrace text(m_screen.fingerprint(m_regions.text));
    const quint64 shown = m_screen.fingerprint(m_regions.page);
    RegionTrace page(shown);
    const auto rest = BenchClock::now();
    bool movedBefore = false;
    while (millisecondsSince(rest) < beforeKey) {
        movedBefore = movedBefore || m_screen.fingerprint(m_regions.page) != shown;
        pauseBetweenLooks();
    }

    const auto start = BenchClock::now();
    pressNext();
    for (double now = 0; now < longestAnswer; now = millisecondsSince(start)) {
        const quint64 textThen = m_screen.fingerprint(m_regions.text);
        text.see(millisecondsSince(start), textThen);
        const quint64 pageThen = m_screen.fingerprint(m_regions.page);
        page.see(millisecondsSince(start), pageThen);
        if (text.firstChange() && page.isSettled(millisecondsSince(start), quietPage))
            break;
        pauseBetweenLooks();
    }
    if (movedBefore)
        return Outcome::Discarded;
    if (!text.firstChange() || !page.firstChange())
        return Outcome::Unanswered;
    latencies.text.add(*text.firstChange());
    latencies.page.add(*page.firstChange());
    latencies.settled.add(*page.lastChange());
    return Outcome::Kept;
}

} // namespace Galley
