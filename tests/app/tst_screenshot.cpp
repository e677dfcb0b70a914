// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "tests/system/windowstage.h"

#include <QFileInfo>
#include <QImage>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestScreenshot : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    // What is wrong is said before any window is there.
    void answers()
    {
        const QString out = m_folder.filePath(u"a.png"_s);
        const QString file = write(u"a.md"_s, "# A\n");
        QCOMPARE(answerScreenshot({u"--help"_s}), std::optional(0));
        QCOMPARE(answerScreenshot({}), std::optional(2));
        QCOMPARE(answerScreenshot({u"-o"_s, out, u"--size"_s, u"0x0"_s}), std::optional(2));
        QCOMPARE(answerScreenshot({u"/nowhere/a.md"_s, u"-o"_s, out}), std::optional(2));
        QCOMPARE(answerScreenshot({m_folder.path(), u"-o"_s, out}), std::optional(2));
        QCOMPARE(answerScreenshot({file, u"-o"_s, out}), std::nullopt);
        QCOMPARE(answerScreenshot({u"-"_s, u"-o"_s, out}), std::nullopt);
        QVERIFY(!QFileInfo::exists(out));
    }

    void takesAPicture()
    {
        const QString out = m_folder.filePath(u"a.png"_s);
        const QString file = write(u"a.md"_s, "# A heading\n\nWords.\n");
        QCOMPARE(runScreenshot({file, u"-o"_s, out, u"--size"_s, u"1000x600"_s, u"--theme"_s, u"dark"_s}), 0);
        const QImage picture(out);
        QCOMPARE(picture.size(), QSize(1000, 600) * picture.devicePixelRatio());
        QVERIFY(picture.pixelColor(picture.width() - 20, picture.height() / 2).lightness() < 80);
        QCOMPARE(QFile(file).size(), 20); // as it was
    }

    void failsWhereNothingCanBeWritten() { QCOMPARE(runScreenshot({write(u"a.md"_s, "# A\n"), u"-o"_s, u"/nowhere/a.png"_s}), 2); }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestScreenshot>(argc, argv);
}
#include "tst_screenshot.moc"
