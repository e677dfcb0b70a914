// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recovery/killing.h"

#include "app/recovery/recoveryfolder.h"
#include "tests/app/recovery/typist.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int keysASecond = 20;
constexpr int atATime = 4;

// One typist, from its first key to its end.
class Victim
{
public:
    Victim(int keys, int delay) : m_keys(keys), m_delay(delay)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { count(); });
        m_process.start(
            QCoreApplication::applicationFilePath(), {u"--type"_s, m_folder.path(), QString::number(1000 / keysASecond), u"0"_s, u"0"_s});
    }

    bool isDead() const { return m_process.state() == QProcess::NotRunning && m_process.error() != QProcess::UnknownError; }
    int typed() const { return m_typed; }
    QString recovered() const
    {
        const auto listing = RecoveryFolder(m_folder.path()).list();
        return listing.texts.size() == 1 ? listing.texts.first().contents.text.toString() : QString();
    }
    // As a second program killed in the midst of looking would leave it.
    bool recoversTwice() const { return recovered() == recovered(); }

private:
    void count()
    {
        while (m_process.canReadLine())
            m_typed = m_process.readLine().trimmed().toInt();
        if (m_typed >= m_keys && !m_dying) {
            m_dying = true;
            QTimer::singleShot(m_delay, &m_process, &QProcess::kill);
        }
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_keys;
    int m_delay;
    int m_typed = 0;
    bool m_dying = false;
};

void judge(const Victim &victim, KillingReport &report)
{
    const QString text = victim.recovered();
    const int lost = std::max(0, victim.typed() - int(text.size()));
    // Who is killed with the first keys may be faster than the thread that begins the journal.
    const bool hasBegun = !text.isEmpty() || victim.typed() <= keysASecond / 4;
    const bool isPrefix = typedText(victim.typed() + keysASecond).startsWith(text);
    ++report.kills;
    report.lost += lost;
    report.mostLost = std::max(report.mostLost, lost);
    if (isPrefix && hasBegun && lost <= keysASecond && victim.recoversTwice())
        ++report.recovered;
    else if (report.firstFault.isEmpty())
        report.firstFault = u"typed %1 keys, recovered “%2”"_s.arg(victim.typed()).arg(text);
}

} // namespace

KillingReport killTypists(int kills, int least, int most, quint32 seed)
{
    QRandomGenerator random(seed);
    KillingReport report;
    for (int done = 0; done < kills;) {
        std::vector<std::unique_ptr<Victim>> victims;
        for (int i = 0; i < std::min(atATime, kills - done); ++i)
            victims.push_back(std::make_unique<Victim>(random.bounded(least, most), random.bounded(1000 / keysASecond)));
        const bool over = QTest::qWaitFor([&] { return std::ranges::all_of(victims, &Victim::isDead); }, 60'000);
        for (const auto &victim : victims)
            judge(*victim, report);
        done += int(victims.size());
        if (!over)
            report.firstFault = u"a typist did not type"_s;
    }
    return report;
}

} // namespace Galley
