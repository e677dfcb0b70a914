// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textencoding.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    const char *name;
    QStringConverter::Encoding encoding;
    bool mark;
};
constexpr Form forms[] = {
    {"UTF-8", QStringConverter::Utf8, false},
    {"UTF-8 with mark", QStringConverter::Utf8, true},
    {"UTF-16 LE", QStringConverter::Utf16LE, true},
    {"UTF-16 BE", QStringConverter::Utf16BE, true},
};

struct Content
{
    const char *name;
    QString text;
};

QList<Content> contents()
{
    return {
        {"nothing", u""_s},
        {"a word", u"word"_s},
        {"lines", u"one\ntwo\n\nthree\n"_s},
        {"no final line end", u"one\ntwo"_s},
        {"only line ends", u"\n\n\n"_s},
        {"blank lines at both ends", u"\n\n a \n\n"_s},
        {"trailing blanks", u"one  \ntwo\t\n   \n"_s},
        {"French spaces", u"«\u00a0oui\u202f!\u00a0»\nnon\u2009?\n"_s},
        {"Unicode separators", u"a\u2028b\u2029c\u0085d\n"_s},
        {"vertical white space", u"a\vb\fc\n"_s},
        {"a NUL", u"a\0b\n"_s},
        {"FDD0 and FDD1", u"a\uFDD0b\uFDD1c\n"_s},
        {"noncharacters", u"a\uFFFEb\uFFFFc\n"_s},
        {"object and replacement", u"a\uFFFCb\uFFFDc\n"_s},
        {"a mark inside", u"a\uFEFFb\n\uFEFF\n"_s},
        {"beyond the BMP", u"\U0001F469\u200D\U0001F4BB and \U00020000\n\U0010FFFF"_s},
        {"combining marks", u"e\u0301 \u0928\u093f \u05d0\u05b7\n"_s},
        {"right to left", u"\u0645\u0631\u062d\u0628\u0627 \u202ex\u202c\n"_s},
        {"CJK", u"\u4e2d\u6587。\u65e5\u672c\u8a9e\n"_s},
        {"front matter", u"---\ntitle: x\n---\n\n# y\n"_s},
        {"control characters", u"\u0001\u0002 \u001b[0m \u007f\n"_s},
        {"long", u"Some words in a line of text.\n"_s.repeated(3000)},
    };
}

const QPair<const char *, QString> ends[] = {
    {"LF", u"\n"_s},
    {"CRLF", u"\r\n"_s},
    {"CR", u"\r"_s},
    {"mixed", QString()},
};

// Mixed: LF, CRLF, CR in turn, in a way that no two of them read as one.
QString inFile(QString text, const QString &end)
{
    if (!end.isEmpty())
        return text.replace(u'\n', end);
    QString result;
    int line = 0;
    for (const QChar unit : std::as_const(text)) {
        static constexpr QStringView turn[] = {u"\r\n", u"\n", u"\r\n", u"\r"};
        result += unit == u'\n' ? turn[line++ % 4] : QStringView(&unit, 1);
    }
    return result;
}

QByteArray encoded(const QString &text, const Form &form)
{
    QStringEncoder encoder(form.encoding, form.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

// Decoded and encoded again the bytes are the same.
void check(const QByteArray &bytes, const QString &text)
{
    const DecodedText decoded = decode(bytes);
    QCOMPARE(decoded.fault, DecodingFault::None);
    QCOMPARE(decoded.faultOffset, -1);
    QCOMPARE(decoded.text, text);
    QCOMPARE(encode(SourceText{QStringView(decoded.text)}, decoded.format), bytes);
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBytes_data();
    void keepsTheBytes();
    void keepsRandomBytes();
    void reportsFaults_data();
    void reportsFaults();
    void readsWhatItCan();
    void tellsTheFormat();
    void readsAsChosen_data();
    void readsAsChosen();
    void tellsWhatCannotBeWritten_data();
    void tellsWhatCannotBeWritten();
    void savesOnlyWhatWasEdited();
};

void TextEncodingTest::keepsTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const Form &form : forms) {
        for (const auto &[endName, end] : ends) {
            for (const Content &content : contents())
                QTest::addRow("%s, %s, %s", form.name, endName, content.name) << encoded(inFile(content.text, end), form) << content.text;
        }
    }
    QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx") << u"\uFEFFx"_s;
    QTest::newRow("two wide marks") << QByteArray("\xFF\xFE\xFF\xFEx\0", 6) << u"\uFEFFx"_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("only a wide mark") << QByteArray("\xFE\xFF") << QString();
    QTest::newRow("CR CRLF LF CR") << QByteArray("a\r\r\n\n\rb") << u"a\n\n\n\nb"_s;
}

void TextEncodingTest::keepsTheBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    check(bytes, text);
}

void TextEncodingTest::keepsRandomBytes()
{
    // Whatever bytes decode without a fault encode to the same bytes.
    QRandomGenerator random(3);
    static constexpr QByteArrayView pieces[]
        = {"a", "\r", "\n", "\r\n", "\xC3\xA9", "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xF0\x9F\x98\x80", "\xC2\xA0", " ", "\xFF"};
    int faultless = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(30); i > 0; --i)
            bytes += pieces[random.bounded(round % 10 == 0 ? 11 : 10)];
        const DecodedText decoded = decode(bytes);
        QVERIFY(!decoded.text.contains(u'\r'));
        if (decoded.fault == DecodingFault::None) {
            ++faultless;
            QCOMPARE(encode(SourceText{QStringView(decoded.text)}, decoded.format), bytes);
        }
    }
    QVERIFY(faultless > 2500);
}

void TextEncodingTest::reportsFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecodingFault>("fault");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *name, const QByteArray &bytes, DecodingFault fault, qsizetype offset) {
        QTest::newRow(name) << bytes << fault << offset;
    };
    using enum DecodingFault;
    row("Latin-1", "caf\xE9", InvalidSequence, 3);
    row("behind a mark",
        "\xEF\xBB\xBF"
        "ab\xFF",
        InvalidSequence, 5);
    row("overlong",
        "a\xC0\xAF"
        "b",
        InvalidSequence, 1);
    row("surrogate", "\xED\xA0\x80", InvalidSequence, 0);
    row("CESU-8", "ok \xED\xA0\xBD\xED\xB8\x80", InvalidSequence, 3);
    row("cut short", "ab\xE2\x82", InvalidSequence, 2);
    row("Windows-1252", QByteArray("\x93quoted\x94 words ").repeated(50), InvalidSequence, 0);
    row("odd UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0b",
            5),
        InvalidSequence, 4);
    row("lone high surrogate",
        QByteArray("\xFF\xFE"
                   "a\0\x3D\xD8"
                   "b\0",
            8),
        InvalidSequence, 4);
    row("lone low surrogate at the end", QByteArray("\xFE\xFF\0a\xDE\x00", 6), InvalidSequence, 4);
    row("reserved", QByteArray("ab\xEF\xB7\x92"), ReservedCharacter, 2);
    row("reserved behind others",
        "\xEF\xBB\xBF"
        "\xC3\xA9\xEF\xB7\x94",
        ReservedCharacter, 5);
    row("reserved in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0\xD3\xFD",
            6),
        ReservedCharacter, 4);
    row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01", 24), Binary, 0);
    row("ELF",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01",
            7)
            + QByteArray(9, '\0') + QByteArray("\x03\0\x3e\0\x01\0\0\0", 8) + QByteArray(40, '\0'),
        Binary, 0);
    row("UTF-16 without a mark", QByteArray("t\0e\0x\0t\0", 8).repeated(20), None, -1);
    row("the same, bytes the other way round", QByteArray("\0t\0e\0x\0t", 8).repeated(20), None, -1);
    row("half of it", QByteArray("t\0e\0x\0t", 7).repeated(20), Binary, 1);
    row("all NUL", QByteArray(5000, '\0'), Binary, 0);
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    row("every byte", all, Binary, 0);
    row("one NUL in a short text", QByteArray("a\0b", 3), None, -1);
    row("a few NULs", QByteArray("text with \0 and \0 in it\n", 24).repeated(40), None, -1);
    row("terminal colours", QByteArray("\x1b[1mbold\x1b[0m\n").repeated(200), None, -1);
}

void TextEncodingTest::reportsFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DecodingFault, fault);
    QFETCH(qsizetype, offset);
    const DecodedText decoded = decode(bytes);
    QCOMPARE(decoded.fault, fault);
    QCOMPARE(decoded.faultOffset, offset);
    if (fault == DecodingFault::None)
        QCOMPARE(encode(SourceText{QStringView(decoded.text)}, decoded.format), bytes);
}

void TextEncodingTest::readsWhatItCan()
{
    QCOMPARE(decode("caf\xE9\r\nau lait").text, u"caf\uFFFD\nau lait"_s);
    QCOMPARE(decode(QByteArrayView("\xFF\xFE"
                                   "a\0\x3D\xD8"
                                   "b\0",
                        8))
                 .text,
        u"a\uFFFDb"_s);
    QVERIFY(decode(QByteArrayView("\xFF\xFE"
                                  "a\0b",
                       5))
            .text.startsWith(u'a'));
}

void TextEncodingTest::tellsTheFormat()
{
    const FileFormat plain = decode("a\r\nb\r\n").format;
    QCOMPARE(plain.encoding, Encoding::Utf8);
    QVERIFY(!plain.byteOrderMark);
    QCOMPARE(plain.lineEnds.usual(), LineEnd::CrLf);
    QVERIFY(!plain.lineEnds.isMixed());
    const FileFormat wide = decode(QByteArrayView("\xFE\xFF\0a\0\r", 6)).format;
    QCOMPARE(wide.encoding, Encoding::Utf16BigEndian);
    QVERIFY(wide.byteOrderMark);
    QCOMPARE(wide.lineEnds.usual(), LineEnd::Cr);
}

void TextEncodingTest::readsAsChosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("Western") << "caf\xe9\r\n"_ba << Encoding::EightBit << "windows-1252"_ba << u"café\n"_s;
    QTest::newRow("Central European") << "\xbf\xf3\xb3w\n"_ba << Encoding::EightBit << "ISO-8859-2"_ba << u"żółw\n"_s;
    QTest::newRow("UTF-8 bytes as Latin") << "\xc3\xa9\n"_ba << Encoding::EightBit << "ISO-8859-1"_ba << u"Ã©\n"_s;
    QTest::newRow("little end first") << "\x41\x01\x0a\x00"_ba.first(2) + QByteArray("\n\0", 2) << Encoding::Utf16LittleEndian
                                      << QByteArray() << u"Ł\n"_s;
    QTest::newRow("big end first") << QByteArray("\x01\x41\0\n", 4) << Encoding::Utf16BigEndian << QByteArray() << u"Ł\n"_s;
    QTest::newRow("mark of the choice") << "\xef\xbb\xbf\xc3\xa9"_ba << Encoding::Utf8 << QByteArray() << u"é"_s;
}

void TextEncodingTest::readsAsChosen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, name);
    const DecodedText decoded = decode(bytes, {encoding, name});
    QCOMPARE(decoded.fault, DecodingFault::None);
    QTEST(decoded.text, "text");
    const EncodedText again = encodeChecked(SourceText{QStringView(decoded.text)}, decoded.format);
    QCOMPARE(again.firstLost, -1);
    QCOMPARE(again.bytes, bytes);
}

void TextEncodingTest::tellsWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<qsizetype>("lost");
    FileFormat latin;
    latin.encoding = Encoding::EightBit;
    latin.eightBit = "ISO-8859-1"_ba;
    FileFormat lines = latin;
    lines.lineEnds = LineEnds(LineEnd::CrLf);
    QTest::newRow("all of it can") << u"café\n"_s << latin << qsizetype(-1);
    QTest::newRow("a dash") << u"a\n\nb – c"_s << latin << qsizetype(5);
    QTest::newRow("behind wide line ends") << u"a\n\nb – c"_s << lines << qsizetype(5);
    QTest::newRow("half a character") << u"ab"_s + QChar(0xd83d) << FileFormat() << qsizetype(2);
    QTest::newRow("a whole one") << u"ab\U0001F4BB"_s << FileFormat() << qsizetype(-1);
}

void TextEncodingTest::tellsWhatCannotBeWritten()
{
    QFETCH(QString, text);
    QFETCH(FileFormat, format);
    QFETCH(qsizetype, lost);
    QCOMPARE(encodeChecked(SourceText{QStringView(text)}, format).firstLost, lost);
}

void TextEncodingTest::savesOnlyWhatWasEdited()
{
    const QByteArray bytes = "\xEF\xBB\xBFone\r\ntwo\nthree  \r\n\r\nfo\xC2\xA0ur";
    DecodedText decoded = decode(bytes);
    SourceText text{QStringView(decoded.text)};
    const QList<TextEdit> edits{{{4, 7}, u"2"_s}};
    decoded.format.lineEnds.apply(text, edits);
    text = text.edited(edits);
    QCOMPARE(encode(text, decoded.format), QByteArray("\xEF\xBB\xBFone\r\n2\nthree  \r\n\r\nfo\xC2\xA0ur"));
}

QTEST_APPLESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
