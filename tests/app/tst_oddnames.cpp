// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article.h"
#include "app/filereading.h"
#include "app/outside/outsidelook.h"
#include "app/sessionstore.h"
#include "app/startarguments.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// A path as long as the system takes, through folders with names as long as it takes.
QByteArray longestPath(QByteArray folder)
{
    const QByteArray name(200, 'd');
    while (folder.size() + 1 + name.size() + 1 + 20 < PATH_MAX) {
        folder += '/' + name;
        ::mkdir(folder.constData(), 0700);
    }
    return folder + '/' + QByteArray(PATH_MAX - 1 - folder.size() - 1, 'n');
}

QByteArray contentsOf(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY);
    QByteArray bytes(4096, '\0');
    const ssize_t count = file < 0 ? -1 : ::read(file, bytes.data(), size_t(bytes.size()));
    if (file >= 0)
        ::close(file);
    return count < 0 ? QByteArray() : bytes.first(count);
}

bool write(const QByteArray &path, const QByteArray &bytes)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT, 0600);
    const bool written = file >= 0 && ::write(file, bytes.constData(), size_t(bytes.size())) == bytes.size();
    if (file >= 0)
        ::close(file);
    return written;
}

} // namespace

// Names that are allowed and that nobody would choose, from the command line to the disk and back.
class TestOddNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndSaves_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a line end") << "two\nlines.md"_ba << u"two␊lines.md"_s;
        QTest::newRow("no text in any encoding") << "caf\xe9\xff.md"_ba << u"caf\ufffd\ufffd.md"_s;
        QTest::newRow("half a letter at the end") << "x.md\xc3"_ba << u"x.md\ufffd"_s;
        QTest::newRow("255 bytes") << QByteArray(252, 'n') + ".md" << QString(252, u'n') + u".md"_s;
        QTest::newRow("255 bytes of two each") << QByteArray("ż").repeated(126) + ".md" << QString(126, u'ż') + u".md"_s;
        QTest::newRow("blanks and quotes") << "  \"'%20.md "_ba << u"  \"'%20.md "_s;
        QTest::newRow("dashes") << "--help"_ba << u"--help"_s;
        QTest::newRow("a tab and a bell") << "a\tb\a.md"_ba << u"a␉b␇.md"_s;
        QTest::newRow("as long as a path may be") << ""_ba << QString();
    }
    void opensAndSaves()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        const QTemporaryDir folder;
        const QByteArray root = QFile::encodeName(folder.path());
        const QByteArray path = name.isEmpty() ? longestPath(root) : root + '/' + name;
        QVERIFY2(write(path, "one\r\ntwo\n"), path.constData());

        const char *const arguments[] = {"galley", "--", path.constData()};
        const StartArguments start = parseStart(decodedArguments(3, arguments));
        QCOMPARE(start.files.size(), 1);
        FileReading reading(start.files.first().path);
        QSignalSpy finished(&reading, &FileReading::finished);
        reading.announce();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reading.file().error, QString());

        TextPane pane;
        Article article(&pane);
        article.show(reading.file());
        QVERIFY(shown.isEmpty() || article.displayName() == shown);
        QTextCursor(pane.document()).insertText(u"more "_s);
        QSignalSpy saved(&article, &Article::saved);
        QSignalSpy failed(&article, &Article::saveFailed);
        article.save();
        QTRY_COMPARE(saved.size() + failed.size(), 1);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed.first().at(1).value<SaveResult>().message));
        QCOMPARE(contentsOf(path), "more one\r\ntwo\n"_ba);
        QVERIFY(!article.isModified());

        const KnownFile known{article.path(), article.file().hash, {}, {}};
        QCOMPARE(lookOutside(known, Look::Thorough).state, OutsideLook::State::Same);
        QVERIFY(::unlink(path.constData()) == 0);
        QCOMPARE(lookOutside(known, Look::Thorough).state, OutsideLook::State::Missing);

        WindowState window;
        window.path = article.path();
        QCOMPARE(readSession(writeSession({window})).value(0).path, article.path());
    }
};

QTEST_MAIN(TestOddNames)
#include "tst_oddnames.moc"
