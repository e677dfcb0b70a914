// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

// What the program carries with it is really in it, and is what its readers expect.
class TestBundle : public QObject
{
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static bool isBlank(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0)
                    return false;
        return true;
    }

private Q_SLOTS:
    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator icons(u":/galley/icons"_s, {u"*.svg"_s}, QDir::Files);
        while (icons.hasNext()) {
            const QString path = icons.next();
            QTest::newRow(qPrintable(icons.fileName())) << path;
        }
    }
    void everyIconIsDrawn()
    {
        QFETCH(QString, path);
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        const bool application = path.contains(u"org.galleyeditor"_s);
        QCOMPARE(renderer.defaultSize(), application ? QSize(128, 128) : QSize(16, 16));
        QImage image(renderer.defaultSize(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY(!isBlank(image));
    }

    // They are recoloured by the theme, so that a colour of their own would be lost.
    void iconsHaveOneColourAndOneStroke()
    {
        QDirIterator icons(u":/galley/icons"_s, {u"*.svg"_s}, QDir::Files);
        static const QRegularExpression colour(u"#[0-9a-f]{3,8}"_s);
        while (icons.hasNext()) {
            const QString path = icons.next();
            if (path.contains(u"org.galleyeditor"_s))
                continue;
            const QString svg = read(path);
            QCOMPARE(svg.count(colour), 1);
            QVERIFY2(svg.contains(u"stroke=\"#000\" stroke-width=\"1.5\""_s), qPrintable(path));
        }
    }

    void theSampleIsWhole()
    {
        const QString article = read(u":/galley/sample/article.md"_s);
        QVERIFY(article.startsWith("---\n"_L1));
        QVERIFY(article.split(QRegularExpression(u"\\s+"_s)).size() > 1500);
        static const QRegularExpression local(u"\\]\\(((?:images/)?[\\w-]+\\.\\w+)"_s);
        int files = 0;
        for (auto found = local.globalMatch(article); found.hasNext(); ++files) {
            const QString target = found.next().captured(1);
            QVERIFY2(QFile::exists(u":/galley/sample/"_s + target), qPrintable(target));
        }
        QVERIFY(files >= 3);
    }

    void theSampleHoldsEveryConstruct_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("table of contents") << u"^## Contents$"_s;
        QTest::newRow("deep heading") << u"^###### "_s;
        QTest::newRow("placeholder") << u"\\[INTERNAL_LINK:[\\w-]+\\]"_s;
        QTest::newRow("linked placeholder") << u"\\]\\(INTERNAL_LINK:"_s;
        QTest::newRow("image slot") << u"\\[IMAGE_SLOT:"_s;
        QTest::newRow("one number") << u"\\[1\\]"_s;
        QTest::newRow("several numbers") << u"\\[2, 3\\]"_s;
        QTest::newRow("a run of numbers") << u"\\[4-6\\]"_s;
        QTest::newRow("numbers in brackets of their own") << u"\\[\\[2\\], \\[5\\]\\]"_s;
        QTest::newRow("numbered source") << u"^6\\. "_s;
        QTest::newRow("citation key") << u"\\[@\\w+, p\\. \\d+\\]"_s;
        QTest::newRow("author suppressed") << u"\\[-@\\w+\\]"_s;
        QTest::newRow("lost citation mark") << u"\\w \\.$"_s;
        QTest::newRow("footnote") << u"^\\[\\^\\w+\\]: "_s;
        QTest::newRow("table") << u"^\\|:-+\\|"_s;
        QTest::newRow("task") << u"^- \\[x\\] "_s;
        QTest::newRow("python") << u"^```python$"_s;
        QTest::newRow("bash") << u"^```bash$"_s;
        QTest::newRow("cpp") << u"^```cpp$"_s;
        QTest::newRow("mermaid") << u"^```mermaid$"_s;
        QTest::newRow("inline formula") << u"\\$w\\$"_s;
        QTest::newRow("display formula") << u"^\\$\\$$"_s;
        QTest::newRow("alert") << u"^> \\[!NOTE\\]$"_s;
        QTest::newRow("nested quote") << u"^> > > "_s;
        QTest::newRow("reference link") << u"\\]\\[alt-text\\]"_s;
        QTest::newRow("collapsed link") << u"\\[CommonMark\\]\\[\\]"_s;
        QTest::newRow("definition") << u"^\\[gfm\\]: "_s;
        QTest::newRow("autolink") << u"<https://"_s;
        QTest::newRow("anchor") << u"<a id=\"[\\w-]+\"></a>"_s;
        QTest::newRow("html link") << u"<a href=\"#"_s;
        QTest::newRow("details") << u"^<details>$"_s;
        QTest::newRow("emoji code") << u":pencil2:"_s;
        QTest::newRow("CJK") << u"校正"_s;
        QTest::newRow("right to left") << u"^هذه"_s;
    }
    void theSampleHoldsEveryConstruct()
    {
        QFETCH(QString, pattern);
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QVERIFY(expression.isValid());
        QVERIFY(expression.match(read(u":/galley/sample/article.md"_s)).hasMatch());
    }
};

QTEST_MAIN(TestBundle)
#include "tst_bundle.moc"
