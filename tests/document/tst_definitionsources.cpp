// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/definitionsources.h"

#include "document/article/inlinescanner.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDefinitionSources : public QObject
{
    Q_OBJECT

    static QList<LinkDefinition> definitionsOf(const QString &text, DefinitionSources *sources = nullptr)
    {
        QList<LinkDefinition> all;
        const auto parsed = parseMarkdown(text, 0, {});
        for (const ParsedBlock &block : parsed->blocks) {
            const QString source = text.mid(block.range.start, block.range.length());
            for (const LinkDefinition &definition : findDefinitions(source, block)) {
                all += definition;
                if (sources)
                    sources->add(definition, source);
            }
        }
        return all;
    }
    static DefinitionSources sourcesOf(const QString &text, const QStringList &notes)
    {
        DefinitionSources sources;
        definitionsOf(text, &sources);
        QList<FootnoteNote> listed;
        for (const QString &label : notes) {
            FootnoteNote note;
            note.label = label;
            listed += note;
        }
        sources.setNotes(listed);
        return sources;
    }

private Q_SLOTS:
    // Only what a stretch may use stands before it, and whole lines of it.
    void givesWhatIsUsed()
    {
        const DefinitionSources sources = sourcesOf(u"[a]: x 'A'\n[b]: y\n\n[c d]: z\n\n[^n]: note\n"_s, {u"n"_s});
        const ExcerptContext context = *sources.contextOf(u"see [a] and [^n]", {});
        QVERIFY2(context.prelude.contains("[a]: x 'A'\n"_L1), qPrintable(context.prelude));
        QVERIFY(!context.prelude.contains("[b]:"_L1) && !context.prelude.contains("[c d]:"_L1));
        QVERIFY(context.prelude.contains("[^n]: "_L1) && context.prelude.endsWith("\n\n"_L1));
        QCOMPARE(context.noteNumbers.value(u"n"_s), 1);
        QVERIFY(sources.coverNotes());
        const ExcerptContext nothing = *sources.contextOf(u"no brackets", {});
        QVERIFY(!nothing.prelude.contains(u'[') && nothing.prelude.endsWith("\n\n"_L1) && nothing.noteNumbers.isEmpty());
    }

    void ownFootnotes()
    {
        const QString text = u"[^n]: note\n"_s;
        const DefinitionSources sources = sourcesOf(text, {u"n"_s});
        const ExcerptContext context = *sources.contextOf(text, definitionsOf(text));
        QVERIFY(!context.prelude.contains("[^n]: "_L1)); // it stands in the stretch
        QVERIFY(context.prelude.contains("[^n] "_L1)); // a mark, without which it would vanish
    }

    void ambiguousNotes()
    {
        const QString text = u"[^n]: one\n\n[^N]: two\n\n[^m]: three\n"_s;
        const DefinitionSources sources = sourcesOf(text, {});
        const QList<LinkDefinition> definitions = definitionsOf(text);
        QCOMPARE(definitions.size(), 3);
        QVERIFY(sources.isAmbiguous(definitions[0]) && !sources.isAmbiguous(definitions[2]));
    }

    // A note of which we know no definition is told.
    void notesWithoutADefinition()
    {
        QVERIFY(!sourcesOf(u"[^n]: note\n"_s, {u"other"_s}).coverNotes());
        QVERIFY(sourcesOf(u""_s, {}).coverNotes());
    }

    // One over several lines is written anew on one.
    void severalLines()
    {
        const ExcerptContext context = *sourcesOf(u"[a]:\n<x y>\n'A \"b\"'\n"_s, {}).contextOf(u"[a]", {});
        const QList<LinkDefinition> again = definitionsOf(context.prelude);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().target, u"x y"_s);
        QCOMPARE(again.first().title, u"A \"b\""_s);
        QCOMPARE(context.prelude.count(u"]:"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDefinitionSources)
#include "tst_definitionsources.moc"
