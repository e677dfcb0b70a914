// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filewatch.h"

#include "tests/app/outside/filesofothers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileWatch : public QObject
{
    Q_OBJECT

private:
    FilesOfOthers m_files;

    // The watching thread takes its orders in its own time: what is done before it has is done again.
    static bool tells(FileWatch &watch, const std::function<void()> &change)
    {
        QSignalSpy changed(&watch, &FileWatch::changed);
        return QTest::qWaitFor([&] {
            change();
            return !changed.isEmpty();
        });
    }

private Q_SLOTS:
    void tellsOfFilesAndFolders()
    {
        const QString path = m_files.write(u"a.txt"_s, "1");
        FileWatch watch;
        watch.setPaths({path});
        QVERIFY(tells(watch, [&] { m_files.write(u"a.txt"_s, "2"); }));
        int number = 0;
        watch.setPaths({QFileInfo(path).absolutePath()});
        QVERIFY(tells(watch, [&] { m_files.write(u"new%1.txt"_s.arg(++number), "2"); }));
    }

    void watchesReplacedAndLateFilesToo()
    {
        const QString path = m_files.path(u"late.txt"_s);
        FileWatch watch;
        watch.setPaths({QFileInfo(path).absolutePath(), path});
        QSignalSpy changed(&watch, &FileWatch::changed);
        const auto told = [&] { return std::ranges::any_of(changed, [&](const QVariantList &call) { return call.first() == path; }); };
        for (const bool replaced : {false, true}) {
            changed.clear();
            QVERIFY(QTest::qWaitFor([&] {
                if (replaced)
                    m_files.replace(u"late.txt"_s, "2");
                m_files.write(u"late.txt"_s, "3");
                return told();
            }));
        }
    }

    void goesWhileBusy()
    {
        for (int i = 0; i < 100; ++i) {
            FileWatch watch;
            watch.setPaths({m_files.path(u"."_s)});
            m_files.write(u"b%1.txt"_s.arg(i), "1");
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
