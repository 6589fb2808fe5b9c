<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>a level that falls between two of this scale</source>
        <translation>рівень, що потрапляє між двома рівнями цієї шкали</translation>
    </message>
    <message>
        <source>Not saved yet: “%1” needs a reason in a few words (characters to go: %2).</source>
        <translation>Ще не збережено: «%1» потребує обґрунтування в кілька слів (бракує знаків: %2).</translation>
    </message>
    <message>
        <source>%1: %2 – to be confirmed</source>
        <translation>%1: %2 – слід підтвердити</translation>
    </message>
    <message>
        <source>%1 – to be confirmed</source>
        <translation>%1 – слід підтвердити</translation>
    </message>
    <message>
        <source>last year: %1</source>
        <translation>торік: %1</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>так само торік</translation>
    </message>
</context>
<context>
    <name>AssessmentNames</name>
    <message>
        <source>Agreed by %1 on %2</source>
        <translation>Погоджено: %1, %2</translation>
    </message>
</context>
<context>
    <name>MoveAssessmentDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MovedStory</name>
    <message>
        <source>Imported by %1, %2</source>
        <translation>Імпортовано: %1, %2</translation>
    </message>
    <message>
        <source>Last edited by %1, %2</source>
        <translation>Востаннє змінено: %1, %2</translation>
    </message>
    <message>
        <source>Proof: %1. %2</source>
        <translation>Підтвердження: %1. %2</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Підтвердження: %1</translation>
    </message>
    <message>
        <source>Assessed by %1 %2</source>
        <translation>Оцінив: %1, %2</translation>
    </message>
    <message>
        <source>Asked before as: %1</source>
        <translation>Раніше питання звучало так: %1</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Розриви</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Хто бере участь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Загрози</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Приховати парольну фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Kordon files (*.kordon)</source>
        <translation>Файли Kordon (*.kordon)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новий файл</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>оцінювання</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>First &amp;assessment</source>
        <translation>Перше &amp;оцінювання</translation>
    </message>
    <message>
        <source>&amp;Title (optional)</source>
        <translation>&amp;Назва (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;Pack (id or folder)</source>
        <translation>&amp;Пакет (ідентифікатор або тека)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Обрати…</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Створити файл</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Векторні малюнки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Малюнки PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Зберегти діаграму</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Тексти OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Вебсторінки (*.html)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Зберегти файл</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Зняти парольну фразу</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever can read the disk can read the file and its backups.</source>
        <translation>Без парольної фрази файл і його резервні копії прочитає кожен, хто може читати диск.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>QuestionStory</name>
    <message>
        <source>The scale in general: %1</source>
        <translation>Шкала загалом: %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>level</source>
        <translation>рівень</translation>
    </message>
    <message>
        <source>reason or comment</source>
        <translation>обґрунтування або коментар</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>підтвердження</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>докази</translation>
    </message>
    <message>
        <source>assessed by</source>
        <translation>хто оцінив</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>упевненість</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>позначка</translation>
    </message>
    <message>
        <source>reason of the flag</source>
        <translation>причина позначки</translation>
    </message>
    <message>
        <source>documents changed</source>
        <translation>змінено документи</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Настанова</translation>
    </message>
    <message>
        <source>An assessor would ask to see</source>
        <translation>Оцінювач попросить показати</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>The actor did not answer this question in the assessment before.</source>
        <translation>У попередньому оцінюванні субʼєкт не відповідав на це питання.</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>Оцінювання %1</translation>
    </message>
    <message>
        <source>The question was worded differently then.</source>
        <translation>Тоді питання було сформульовано інакше.</translation>
    </message>
    <message>
        <source>Reason or comment</source>
        <translation>Обґрунтування або коментар</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Хто оцінив</translation>
    </message>
    <message>
        <source>Nobody has edited this answer by itself.</source>
        <translation>Цю відповідь окремо ще не змінювали.</translation>
    </message>
    <message>
        <source>To be confirmed, given in %1</source>
        <translation>На підтвердження, надано в оцінюванні %1</translation>
    </message>
</context>
<context>
    <name>StandTableModel</name>
    <message>
        <source>%1, not certain</source>
        <translation>%1, не підтверджено</translation>
    </message>
</context>
<context>
    <name>kordon::ActorForm</name>
    <message>
        <source>A body that the pack does not have. It takes part once it has a role in a component.</source>
        <translation>Субʼєкт, якого немає в пакеті. Він братиме участь, щойно матиме роль у компоненті.</translation>
    </message>
    <message>
        <source>Names of a body that was added</source>
        <translation>Назви доданого субʼєкта</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Скорочена назва</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повна назва</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>К&amp;люч</translation>
    </message>
    <message>
        <source>Key of the body, in Latin letters</source>
        <translation>Ключ субʼєкта, латинськими літерами</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>наприклад, %1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Short name, %1</source>
        <translation>Скорочена назва, %1</translation>
    </message>
    <message>
        <source>Full name, %1</source>
        <translation>Повна назва, %1</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>українською</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>англійською</translation>
    </message>
</context>
<context>
    <name>kordon::AgreementStrip</name>
    <message>
        <source>Unlock…</source>
        <translation>Зняти погодження…</translation>
    </message>
    <message>
        <source>Unlock the agreed assessment</source>
        <translation>Зняти погодження оцінювання</translation>
    </message>
    <message>
        <source>%1: the assessment can only be read.</source>
        <translation>%1. Оцінювання можна лише читати.</translation>
    </message>
    <message>
        <source>Why it is unlocked:</source>
        <translation>Чому знімається погодження:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Зняти погодження</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Обґрунтування зберігається в історії.</translation>
    </message>
</context>
<context>
    <name>kordon::AnswerCard</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Marks the question for another look (Ctrl+M)</source>
        <translation>Позначає питання, до якого слід повернутися (Ctrl+M)</translation>
    </message>
    <message>
        <source>Flag for another look</source>
        <translation>Позначити, щоб повернутися</translation>
    </message>
    <message>
        <source>Why it needs another look (optional)</source>
        <translation>Чому до нього слід повернутися (необовʼязково)</translation>
    </message>
    <message>
        <source>Why the question is flagged</source>
        <translation>Чому питання позначено</translation>
    </message>
    <message>
        <source>As last year (=)</source>
        <translation>Як торік (=)</translation>
    </message>
    <message>
        <source>Takes last year’s level or state, comment, proof and documents</source>
        <translation>Переносить торішній рівень або стан, коментар, підтвердження та документи</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати вибір</translation>
    </message>
    <message>
        <source>Takes the choice back; texts and documents stay (Backspace)</source>
        <translation>Скасовує вибір; тексти й документи залишаються (Backspace)</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Скасувати вибір</translation>
    </message>
    <message>
        <source>Last year (%1): %2.</source>
        <translation>Торік (%1): %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The question was worded differently then.</source>
        <translation>Тоді питання було сформульовано інакше.</translation>
    </message>
    <message>
        <source>Keys: 0–%1 level, - not applicable, ? to be found out, Backspace takes back, Enter next, Ctrl+Enter next unanswered</source>
        <translation>Клавіші: 0–%1 рівень, - не застосовується, ? потрібно зʼясувати, Backspace скасовує, Enter наступне, Ctrl+Enter наступне без відповіді</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Takes the earlier answer away; the question stays unanswered</source>
        <translation>Прибирає попередню відповідь; питання лишається без відповіді</translation>
    </message>
    <message>
        <source>Dismiss the earlier answer</source>
        <translation>Відхилити попередню відповідь</translation>
    </message>
    <message>
        <source>Confirm (=)</source>
        <translation>Підтвердити (=)</translation>
    </message>
    <message>
        <source>Takes the earlier level or state, comment, proof and documents</source>
        <translation>Бере попередній рівень або стан, коментар, підтвердження й документи</translation>
    </message>
    <message>
        <source>%1: %2 – to be confirmed.</source>
        <translation>%1: %2 – слід підтвердити.</translation>
    </message>
</context>
<context>
    <name>kordon::AnswerGroup</name>
    <message>
        <source>The question has no object here. Leaves the figures; needs a reason.</source>
        <translation>Предмета питання тут немає. Не входить до показників; потребує обґрунтування.</translation>
    </message>
    <message>
        <source>Nobody could say yet. Counts as unanswered.</source>
        <translation>Відповіді ще ніхто не знає. Рахується як без відповіді.</translation>
    </message>
    <message>
        <source>Put off for the time being. Counts as unanswered; needs a reason.</source>
        <translation>Тимчасово відкладено. Рахується як без відповіді; потребує обґрунтування.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>kordon::AnswerPane</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>One question at a time (Ctrl+Shift+T)</source>
        <translation>По одному питанню (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>All questions as lines (Ctrl+Shift+T)</source>
        <translation>Усі питання рядками (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Figures, guidance, last year, history</source>
        <translation>Показники, настанова, минулий рік, історія</translation>
    </message>
    <message>
        <source>Section checked</source>
        <translation>Розділ перевірено</translation>
    </message>
    <message>
        <source>Somebody has looked at all answers of the component</source>
        <translation>Хтось переглянув усі відповіді компонента</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Попереднє</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Наступне ›</translation>
    </message>
    <message>
        <source>Unanswered ›</source>
        <translation>Без відповіді ›</translation>
    </message>
    <message>
        <source>Needs attention ›</source>
        <translation>Потребує уваги ›</translation>
    </message>
    <message>
        <source>Shift+Enter among the answers</source>
        <translation>Shift+Enter у групі відповідей</translation>
    </message>
    <message>
        <source>Enter among the answers</source>
        <translation>Enter у групі відповідей</translation>
    </message>
    <message>
        <source>Next unanswered question (Ctrl+Enter)</source>
        <translation>Наступне питання без відповіді (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next question needing attention (F8 or Ctrl+Shift+N)</source>
        <translation>Наступне питання, що потребує уваги (F8 або Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Наступне питання без відповіді</translation>
    </message>
    <message>
        <source>Next question needing attention</source>
        <translation>Наступне питання, що потребує уваги</translation>
    </message>
    <message>
        <source>Confirm all of the section (%1)</source>
        <translation>Підтвердити весь розділ (%1)</translation>
    </message>
    <message>
        <source>Takes over every earlier answer of the component that waits to be confirmed, as one step</source>
        <translation>Переймає одним кроком усі попередні відповіді компонента, що очікують підтвердження</translation>
    </message>
</context>
<context>
    <name>kordon::AnswerTexts</name>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Обґрунтування (обовʼязкове)</translation>
    </message>
    <message>
        <source>&amp;Reason or comment (optional)</source>
        <translation>&amp;Обґрунтування або коментар (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Підтвердження</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>&amp;Упевненість</translation>
    </message>
    <message>
        <source>Evide&amp;nce (optional)</source>
        <translation>&amp;Докази (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;Assessed by (optional)</source>
        <translation>&amp;Хто оцінив (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;On the day (optional)</source>
        <translation>Д&amp;ата (необовʼязково)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>The day is not readable; expected dd.mm.yyyy.</source>
        <translation>Дату не розпізнано; очікується дд.мм.рррр.</translation>
    </message>
    <message>
        <source>Reason or comment</source>
        <translation>Обґрунтування або коментар</translation>
    </message>
    <message>
        <source>How well the answer is proven</source>
        <translation>Наскільки відповідь підтверджено</translation>
    </message>
    <message>
        <source>How sure the assessor is</source>
        <translation>Наскільки впевнений оцінювач</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Хто оцінив</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Дата оцінки</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низька</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>середня</translation>
    </message>
    <message>
        <source>high</source>
        <translation>висока</translation>
    </message>
</context>
<context>
    <name>kordon::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітле</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Високий &amp;контраст</translation>
    </message>
</context>
<context>
    <name>kordon::AssessmentDesk</name>
    <message>
        <source>The assessment %1 stands on %2 now.</source>
        <translation>Оцінювання %1 тепер ведеться за %2.</translation>
    </message>
    <message>
        <source>%1 Earlier answers to be confirmed: %2.</source>
        <translation>%1 Попередніх відповідей на підтвердження: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>The assessment %1 is made from %2 and open.</source>
        <translation>Оцінювання %1 створено на основі оцінювання %2 й відкрито.</translation>
    </message>
    <message>
        <source>The assessment %1 is made empty and open.</source>
        <translation>Оцінювання %1 створено порожнім і відкрито.</translation>
    </message>
</context>
<context>
    <name>kordon::AssessmentsModel</name>
    <message>
        <source>%1, open now</source>
        <translation>%1, відкрито зараз</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Опрацьовано</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опитувальник</translation>
    </message>
</context>
<context>
    <name>kordon::AssessmentsPage</name>
    <message>
        <source>&amp;Out of the archive</source>
        <translation>&amp;Повернути з архіву</translation>
    </message>
    <message>
        <source>To the a&amp;rchive</source>
        <translation>До &amp;архіву</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Зняти погодження…</translation>
    </message>
    <message>
        <source>A&amp;gree…</source>
        <translation>П&amp;огодити…</translation>
    </message>
    <message>
        <source>&amp;Take back from the bin</source>
        <translation>&amp;Повернути з кошика</translation>
    </message>
    <message>
        <source>To the &amp;bin</source>
        <translation>До &amp;кошика</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>The file may only be read: its assessments stay as they are.</source>
        <translation>Файл доступний лише для читання: його оцінювання лишаються незмінними.</translation>
    </message>
    <message>
        <source>In the bin since %1. All that it held is kept, and comes back with it.</source>
        <translation>У кошику з %1. Усе, що воно містило, збережено й повернеться разом із ним.</translation>
    </message>
    <message>
        <source>%1. It can only be read. Content hash: %2</source>
        <translation>%1. Його можна лише читати. Хеш змісту: %2</translation>
    </message>
    <message>
        <source>The only assessment of the file cannot go to the bin.</source>
        <translation>Єдине оцінювання файлу не можна перемістити до кошика.</translation>
    </message>
    <message>
        <source>In the archive: listed apart, read and compared as before.</source>
        <translation>В архіві: подається окремо, читається й порівнюється, як раніше.</translation>
    </message>
    <message>
        <source>Being worked on.</source>
        <translation>У роботі.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Agreed by:</source>
        <translation>Хто погодив:</translation>
    </message>
    <message>
        <source>Agree and lock</source>
        <translation>Погодити й закрити для змін</translation>
    </message>
    <message>
        <source>From then on the assessment can only be read; unlocking it needs a reason.</source>
        <translation>Відтоді оцінювання можна лише читати; щоб зняти погодження, потрібне обґрунтування.</translation>
    </message>
    <message>
        <source>Why it is unlocked:</source>
        <translation>Чому знімається погодження:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Зняти погодження</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Обґрунтування зберігається в історії.</translation>
    </message>
    <message>
        <source>Assessment %1 is in the bin.</source>
        <translation>Оцінювання %1 переміщено до кошика.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>A file holds a series of assessments, a year each. Enter opens the chosen one, F2 renames it. An agreed assessment can only be read. What goes to the bin is never lost.</source>
        <translation>Файл містить низку оцінювань, зазвичай по одному на рік. Enter відкриває обране, F2 перейменовує його. Погоджене оцінювання можна лише читати. Те, що потрапляє до кошика, не втрачається.</translation>
    </message>
    <message>
        <source>Assessments of the file</source>
        <translation>Оцінювання файлу</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>Assessment %1 is back from the bin.</source>
        <translation>Оцінювання %1 повернено з кошика.</translation>
    </message>
</context>
<context>
    <name>kordon::AttentionPanel</name>
    <message>
        <source>Unanswered: %1</source>
        <translation>Без відповіді: %1</translation>
    </message>
    <message>
        <source>To be found out: %1</source>
        <translation>Потрібно зʼясувати: %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>Not applicable without a sufficient reason: %1</source>
        <translation>«Не застосовується» без достатньої причини: %1</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <translation>Позначено: %1</translation>
    </message>
    <message>
        <source>Low level without a comment: %1</source>
        <translation>Низький рівень без коментаря: %1</translation>
    </message>
    <message>
        <source>Answers without evidence: %1</source>
        <translation>Відповіді без доказів: %1</translation>
    </message>
    <message>
        <source>Sections not checked: %1</source>
        <translation>Не перевірено розділів: %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>Count the questions of all actors</source>
        <translation>Рахувати питання всіх субʼєктів</translation>
    </message>
    <message>
        <source>Nothing: every question is settled, proven and checked.</source>
        <translation>Нічого: усі питання опрацьовано, підтверджено доказами й перевірено.</translation>
    </message>
    <message>
        <source>Earlier answers to be confirmed: %1</source>
        <translation>Попередні відповіді на підтвердження: %1</translation>
    </message>
    <message>
        <source>Threats without a component: %1</source>
        <translation>Загрози без компонента: %1</translation>
    </message>
    <message>
        <source>Threats past their review date: %1</source>
        <translation>Загрози з простроченим переглядом: %1</translation>
    </message>
</context>
<context>
    <name>kordon::BackupDesk</name>
    <message>
        <source>No backup was made: %1</source>
        <translation>Резервну копію не створено: %1</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Врятувати…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 станом на %2</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 – врятоване</translation>
    </message>
</context>
<context>
    <name>kordon::BackupsDialog</name>
    <message>
        <source>&amp;Restore as a copy…</source>
        <translation>&amp;Відновити як копію…</translation>
    </message>
    <message>
        <source>Recover &amp;what can be read…</source>
        <translation>Врятувати те, що &amp;читається…</translation>
    </message>
    <message>
        <source>&amp;Open the recovered file</source>
        <translation>В&amp;ідкрити врятований файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>There is no backup of %1. One is made when a file is opened, and with the first change of a day.</source>
        <translation>Резервних копій файлу %1 немає. Копія створюється, коли файл відкривають, і з першою зміною дня.</translation>
    </message>
    <message>
        <source>Backups of %1. The file itself stays as it is: what you restore is a new file.</source>
        <translation>Резервні копії файлу %1. Сам файл лишається без змін: відновлене стає новим файлом.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервні копії, найновіша перша</translation>
    </message>
    <message>
        <source>What the chosen backup holds</source>
        <translation>Що містить вибрана копія</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message numerus="yes">
        <source>%n answers in all.</source>
        <translation>
            <numerusform>Усього %n відповідь.</numerusform>
            <numerusform>Усього %n відповіді.</numerusform>
            <numerusform>Усього %n відповідей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>Оцінювання %1</translation>
    </message>
    <message>
        <source>Assessment %1: %2</source>
        <translation>Оцінювання %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Made %1, with %n answers.</source>
        <translation>
            <numerusform>Створено %1: %n відповідь.</numerusform>
            <numerusform>Створено %1: %n відповіді.</numerusform>
            <numerusform>Створено %1: %n відповідей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Lost, or left out:</source>
        <translation>Втрачено або пропущено:</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Що врятовано</translation>
    </message>
</context>
<context>
    <name>kordon::ChangeRowsModel</name>
    <message>
        <source>Before:</source>
        <translation>До:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Після:</translation>
    </message>
    <message>
        <source>Was not there before.</source>
        <translation>Раніше цього не було.</translation>
    </message>
    <message>
        <source>Is no longer there.</source>
        <translation>Цього вже немає.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kordon::ChartPane</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Малюнок скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Дані скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копіювати малюнок</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Копіювати дані</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Copy the chart as a picture (%1)</source>
        <translation>Копіювати діаграму як малюнок (%1)</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart as a table</source>
        <translation>Копіювати числа діаграми як таблицю</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation>Зберегти діаграму у форматі SVG, PNG або PDF</translation>
    </message>
</context>
<context>
    <name>kordon::CommandPalette</name>
    <message>
        <source>Question, component, page or command</source>
        <translation>Питання, компонент, сторінка або команда</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or a code such as 4.2.1.</source>
        <translation>Нічого не знайдено. Спробуйте менше слів або код, наприклад 4.2.1.</translation>
    </message>
</context>
<context>
    <name>kordon::CompareBar</name>
    <message>
        <source>Assessment:</source>
        <translation>Оцінювання:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>До:</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Від:</translation>
    </message>
    <message>
        <source>Compare from this assessment</source>
        <translation>Порівняти від цього оцінювання</translation>
    </message>
    <message>
        <source>Actor:</source>
        <translation>Субʼєкт:</translation>
    </message>
    <message>
        <source>First actor</source>
        <translation>Перший субʼєкт</translation>
    </message>
    <message>
        <source>Beside:</source>
        <translation>Поруч:</translation>
    </message>
    <message>
        <source>Second actor</source>
        <translation>Другий субʼєкт</translation>
    </message>
    <message>
        <source>Compare to this assessment</source>
        <translation>Порівняти до цього оцінювання</translation>
    </message>
    <message>
        <source>Swap the two assessments</source>
        <translation>Поміняти оцінювання місцями</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Lay the assessments of another file beside these</source>
        <translation>Покласти поруч оцінювання з іншого файлу</translation>
    </message>
    <message>
        <source>Figure:</source>
        <translation>Показник:</translation>
    </message>
    <message>
        <source>Figure that is compared</source>
        <translation>Показник, який порівнюють</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна загалом</translation>
    </message>
</context>
<context>
    <name>kordon::ComparePage</name>
    <message>
        <source>Lay another file beside</source>
        <translation>Покласти поруч інший файл</translation>
    </message>
    <message>
        <source>Kordon files (*.kordon)</source>
        <translation>Файли Kordon (*.kordon)</translation>
    </message>
    <message>
        <source>The question is in another file; open that file to go to it.</source>
        <translation>Питання міститься в іншому файлі; відкрийте той файл, щоб перейти до нього.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>За роками</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Радар</translation>
    </message>
    <message>
        <source>Two actors</source>
        <translation>Два субʼєкти</translation>
    </message>
    <message>
        <source>Kind of comparison</source>
        <translation>Вид порівняння</translation>
    </message>
    <message>
        <source>The file holds one assessment. A comparison needs another: of another year, or of another file.</source>
        <translation>У файлі одне оцінювання. Для порівняння потрібне ще одне: за інший рік або з іншого файлу.</translation>
    </message>
    <message>
        <source>Lay another file beside…</source>
        <translation>Покласти поруч інший файл…</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go to its questions</source>
        <translation>Перейти до питань</translation>
    </message>
    <message>
        <source>Neither of the two actors has an answer in %1 yet, so that there are no figures to compare.</source>
        <translation>Жоден із двох субʼєктів іще не має відповідей в оцінюванні %1, тож показників для порівняння немає.</translation>
    </message>
    <message>
        <source>%1 has no answers yet, so that it has no figures to compare.</source>
        <translation>В оцінюванні %1 іще немає відповідей, тож показників для порівняння немає.</translation>
    </message>
</context>
<context>
    <name>kordon::ComponentListModel</name>
    <message>
        <source>%1 · %2/%3 · %4</source>
        <translation>%1 · %2/%3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 questions settled (answered or not applicable), %4</source>
        <translation>%1: опрацьовано %2 із %3 питань (оцінено або не застосовується), %4</translation>
    </message>
    <message>
        <source>%1 %2, %3 of %4, %5</source>
        <translation>%1 %2, %3 із %4, %5</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не стосується</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не розпочато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <source>ready to check</source>
        <translation>до перевірки</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
</context>
<context>
    <name>kordon::ConcernStrip</name>
    <message>
        <source>Check: nothing to note.</source>
        <translation>Перевірка: зауважень немає.</translation>
    </message>
    <message>
        <source>Check (%1):</source>
        <translation>Перевірка (%1):</translation>
    </message>
</context>
<context>
    <name>kordon::ConfirmBar</name>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>kordon::DimensionBars</name>
    <message>
        <source>%1, short by %2</source>
        <translation>%1, відставання %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не питали</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar: the level. Thin line: what is possible. Upright line: the target.</source>
        <translation>Смуга – рівень, тонка лінія – можливий діапазон, вертикальна риска – ціль.</translation>
    </message>
</context>
<context>
    <name>kordon::DocumentForm</name>
    <message>
        <source>Give a title or a link.</source>
        <translation>Укажіть назву або посилання.</translation>
    </message>
    <message>
        <source>The day is not readable; expected dd.mm.yyyy.</source>
        <translation>Дату не розпізнано; очікується дд.мм.рррр.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Link or file</source>
        <translation>&amp;Посилання або файл</translation>
    </message>
    <message>
        <source>&amp;Dated (optional)</source>
        <translation>&amp;Дата (необовʼязково)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Назва документа</translation>
    </message>
    <message>
        <source>Link or file of the document</source>
        <translation>Посилання на документ або файл</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Keep the document</source>
        <translation>Зберегти документ</translation>
    </message>
    <message>
        <source>Leave the document as it was</source>
        <translation>Залишити документ без змін</translation>
    </message>
</context>
<context>
    <name>kordon::DocumentsList</name>
    <message>
        <source>NOT FOUND</source>
        <translation>НЕ ЗНАЙДЕНО</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>CHANGED since it was named</source>
        <translation>ЗМІНЕНО відтоді, як його зазначено</translation>
    </message>
    <message>
        <source>Reading %1: %p%</source>
        <translation>Читання %1: %p %</translation>
    </message>
    <message>
        <source>&amp;Documents: %1</source>
        <translation>Док&amp;ументи: %1</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Ctrl+E, or drop files on the question</source>
        <translation>Ctrl+E або перетягніть файли на питання</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Додати посилання…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Звірити</translation>
    </message>
    <message>
        <source>Reads the file again and compares it with what it held when named</source>
        <translation>Читає файл знову й порівнює з тим, що в ньому було, коли його зазначили</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Documents that prove the answer</source>
        <translation>Документи, що підтверджують відповідь</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Читання файлу</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Додати файл як доказ</translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation>Додати посилання як доказ</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Відкрити документ</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>Змінити документ</translation>
    </message>
    <message>
        <source>Verify the document</source>
        <translation>Звірити документ</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Прибрати документ</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Припинити читання файлу</translation>
    </message>
</context>
<context>
    <name>kordon::FiguresPanel</name>
    <message>
        <source>Claimed</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Figures of the component</source>
        <translation>Показники компонента</translation>
    </message>
    <message>
        <source>Target of this actor, in levels</source>
        <translation>Ціль цього субʼєкта, у рівнях</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ціль: %1</translation>
    </message>
    <message>
        <source>As the pack</source>
        <translation>Як у пакеті</translation>
    </message>
    <message>
        <source>Target as the pack says: %1</source>
        <translation>Ціль, як у пакеті: %1</translation>
    </message>
    <message>
        <source>This actor has no role in the component.</source>
        <translation>Субʼєкт не має ролі в цьому компоненті.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Capped by question %1</source>
        <translation>Обмежує питання %1</translation>
    </message>
    <message>
        <source>Band: still possible. Disc: the point, hollow while coverage is low. Line: target.</source>
        <translation>Смуга – що ще можливо. Кружок – оцінка, порожній за низького охоплення. Риска – ціль.</translation>
    </message>
</context>
<context>
    <name>kordon::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>Зʼясувати</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не застосовуються</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Призупинені</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Позначені</translation>
    </message>
    <message>
        <source>Low level</source>
        <translation>Низький рівень</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Без доказів</translation>
    </message>
    <message>
        <source>Changed since last year</source>
        <translation>Змінені від торік</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Показати лише: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано %1 із %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>На підтвердження</translation>
    </message>
</context>
<context>
    <name>kordon::FirstStepsPanel</name>
    <message>
        <source>Open the sample</source>
        <translation>Відкрийте зразок</translation>
    </message>
    <message>
        <source>Answer a question: click a level or press its digit</source>
        <translation>Дайте відповідь на питання: клацніть рівень або натисніть його цифру</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Перегляньте результати</translation>
    </message>
    <message>
        <source>Look at the gaps</source>
        <translation>Перегляньте розриви</translation>
    </message>
    <message>
        <source>Print the report or save it as PDF</source>
        <translation>Надрукуйте звіт або збережіть його як PDF</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Більше не показувати</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Виконано: %1</translation>
    </message>
</context>
<context>
    <name>kordon::GapDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Пріоритет: %1</translation>
    </message>
    <message>
        <source>No priority yet: a dimension that is asked has no answer with a level.</source>
        <translation>Пріоритету ще немає: за одним із вимірів немає жодної відповіді з рівнем.</translation>
    </message>
    <message>
        <source>%1: not asked of this actor</source>
        <translation>%1: цього субʼєкта не питали</translation>
    </message>
    <message>
        <source>%1: capacity short by %2, readiness by %3, priority %4</source>
        <translation>%1: відставання спроможності %2, готовності %3, пріоритет %4</translation>
    </message>
    <message>
        <source>Capped by question %1</source>
        <translation>Обмежує питання %1</translation>
    </message>
    <message>
        <source>Unanswered: %1</source>
        <translation>Без відповіді: %1</translation>
    </message>
    <message>
        <source>To be found out: %1</source>
        <translation>Потрібно зʼясувати: %1</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Призупинено: %1</translation>
    </message>
    <message>
        <source>All questions of the gap: %1</source>
        <translation>Усі питання розриву: %1</translation>
    </message>
    <message>
        <source>Choose a gap to see what it comes from.</source>
        <translation>Виберіть розрив, щоб побачити, з чого він складається.</translation>
    </message>
    <message>
        <source>The chosen gap</source>
        <translation>Вибраний розрив</translation>
    </message>
    <message>
        <source>Threats press – %1</source>
        <translation>Тиснуть загрози – %1</translation>
    </message>
    <message>
        <source>Threat: %1 (%2 × %3)</source>
        <translation>Загроза: %1 (%2 × %3)</translation>
    </message>
</context>
<context>
    <name>kordon::GapFilterBar</name>
    <message>
        <source>Gaps: %1</source>
        <translation>Розривів: %1</translation>
    </message>
    <message>
        <source>Gaps: %1 of %2</source>
        <translation>Розривів: %1 із %2</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>With or without a step</source>
        <translation>Із заходом чи без</translation>
    </message>
    <message>
        <source>With a step</source>
        <translation>Із заходом</translation>
    </message>
    <message>
        <source>Without a step</source>
        <translation>Без заходу</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Show all gaps</source>
        <translation>Показати всі розриви</translation>
    </message>
    <message>
        <source>Show the gaps of</source>
        <translation>Показати розриви субʼєкта</translation>
    </message>
    <message>
        <source>Show the gaps in</source>
        <translation>Показати розриви в компоненті</translation>
    </message>
    <message>
        <source>Show the gaps with or without a proposed step</source>
        <translation>Показати розриви з пропонованим заходом чи без нього</translation>
    </message>
</context>
<context>
    <name>kordon::GapNoteFields</name>
    <message>
        <source>Ca&amp;use of the gap</source>
        <translation>При&amp;чина розриву</translation>
    </message>
    <message>
        <source>P&amp;roposed step</source>
        <translation>Пропонований за&amp;хід</translation>
    </message>
    <message>
        <source>Cause of the gap</source>
        <translation>Причина розриву</translation>
    </message>
    <message>
        <source>Proposed step</source>
        <translation>Пропонований захід</translation>
    </message>
</context>
<context>
    <name>kordon::GapTableModel</name>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Capped by</source>
        <translation>Обмежує</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Найгірше</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>certain
open: %1</source>
        <translation>залишиться
відкриті: %1</translation>
    </message>
    <message>
        <source>may close
open: %1</source>
        <translation>може зникнути
відкриті: %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>захід</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>Short by, in levels; below it the level and the target</source>
        <translation>Відставання в рівнях; нижче – рівень і ціль</translation>
    </message>
    <message>
        <source>The mean shortfall if every open question turns out lowest</source>
        <translation>Середнє відставання, якщо відповіді на всі відкриті питання виявляться найнижчими</translation>
    </message>
</context>
<context>
    <name>kordon::GapsPage</name>
    <message>
        <source>Gaps by priority</source>
        <translation>Розриви за пріоритетом</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Ще не відомо</translation>
    </message>
    <message>
        <source>By priority (%1)</source>
        <translation>За пріоритетом (%1)</translation>
    </message>
    <message>
        <source>Not yet known (%1)</source>
        <translation>Ще не відомо (%1)</translation>
    </message>
    <message>
        <source>The filter hides all gaps (%1).</source>
        <translation>Фільтр приховує всі розриви (%1).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>No gap is known yet. Where capacity or readiness has no answer with a level, nobody can tell how far the target is.</source>
        <translation>Жодного розриву ще не відомо. Доки за спроможністю чи готовністю немає відповідей із рівнем, неможливо сказати, чи далеко до цілі.</translation>
    </message>
    <message>
        <source>Show what is not yet known</source>
        <translation>Показати, що ще не відомо</translation>
    </message>
    <message>
        <source>No gap: every target is reached.</source>
        <translation>Розривів немає: усіх цілей досягнуто.</translation>
    </message>
    <message>
        <source>A dimension that is asked has no answer with a level yet: there is no priority</source>
        <translation>За одним із вимірів ще немає відповіді з рівнем, тому немає й пріоритету</translation>
    </message>
    <message>
        <source>Sort by priority</source>
        <translation>Упорядкувати за пріоритетом</translation>
    </message>
    <message>
        <source>Gaps, ranked and not yet known</source>
        <translation>Розриви: за пріоритетом і ще не відомі</translation>
    </message>
    <message>
        <source>In levels. Priority = mean shortfall × weight of the component × weight of the role, raised where threats press. Enter goes to the questions, Ctrl+C copies the chosen rows.</source>
        <translation>У рівнях. Пріоритет = середнє відставання × вага компонента × вага ролі; його підвищують загрози. Enter веде до питань, Ctrl+C копіює вибрані рядки.</translation>
    </message>
</context>
<context>
    <name>kordon::HistoryDetails</name>
    <message>
        <source>Rows changed: %1</source>
        <translation>Змінено рядків: %1</translation>
    </message>
    <message>
        <source>Choose an edit to see what it has changed.</source>
        <translation>Виберіть зміну, щоб побачити її зміст.</translation>
    </message>
    <message>
        <source>The file may only be read: nothing can be brought back in it.</source>
        <translation>Файл доступний лише для читання: повернути в ньому нічого не можна.</translation>
    </message>
    <message>
        <source>A pack or an assessment does not come back as one value.</source>
        <translation>Пакет чи оцінювання не повертаються як одне значення.</translation>
    </message>
    <message>
        <source>This is how the assessment is now.</source>
        <translation>Таким оцінювання є тепер.</translation>
    </message>
    <message>
        <source>Bring %1 back to this &amp;moment…</source>
        <translation>Повернути %1 до цього &amp;моменту…</translation>
    </message>
    <message>
        <source>What the edit has changed</source>
        <translation>Що змінено</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Зміна повністю</translation>
    </message>
    <message>
        <source>Bring &amp;back the value before this</source>
        <translation>Повернути &amp;попереднє значення</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>П&amp;ерейти туди</translation>
    </message>
    <message>
        <source>The assessment is agreed: nothing can be brought back in it until it is unlocked.</source>
        <translation>Оцінювання погоджено: поки погодження не знято, у ньому нічого не можна повернути.</translation>
    </message>
</context>
<context>
    <name>kordon::HistoryFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Усі особи</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>All kinds of edits</source>
        <translation>Усі види змін</translation>
    </message>
    <message>
        <source>Question %1 ×</source>
        <translation>Питання %1 ×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Пошук в історії</translation>
    </message>
    <message>
        <source>Edits made by</source>
        <translation>Хто вносив зміни</translation>
    </message>
    <message>
        <source>Kind of edit</source>
        <translation>Вид зміни</translation>
    </message>
    <message>
        <source>Edits about the actor</source>
        <translation>Зміни щодо субʼєкта</translation>
    </message>
    <message>
        <source>&amp;All assessments of the file, not only %1</source>
        <translation>&amp;Усі оцінювання файлу, не лише %1</translation>
    </message>
    <message>
        <source>No longer narrow to this question</source>
        <translation>Більше не обмежувати цим питанням</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>О&amp;чистити</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Показати всю історію</translation>
    </message>
</context>
<context>
    <name>kordon::HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (скасовано)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>kordon::HistoryPage</name>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>No edit fits. “Clear” shows all of them.</source>
        <translation>Немає змін за цими умовами. «Очистити» покаже всі.</translation>
    </message>
    <message>
        <source>The value is already what it was before this edit.</source>
        <translation>Значення вже таке, яким було до цієї зміни.</translation>
    </message>
    <message>
        <source>Bring the assessment %1 back to how it was after edit %2 of %3? Answers that change: %4; targets, notes and roles go back with them. It is one step that can be undone.</source>
        <translation>Повернути оцінювання %1 до стану після зміни %2 від %3? Буде змінено відповідей: %4; разом із ними повернуться цілі, записи й ролі. Це один крок, який можна скасувати.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Зміни, спершу найновіші</translation>
    </message>
</context>
<context>
    <name>kordon::HolderStrip</name>
    <message>
        <source>The file is free now.</source>
        <translation>Файл тепер вільний.</translation>
    </message>
    <message>
        <source>Open for editing: %1.</source>
        <translation>Відкрито для редагування: %1.</translation>
    </message>
    <message>
        <source>Open for editing since %1: %2 on the computer %3.</source>
        <translation>Відкрито для редагування з %1: %2, компʼютер %3.</translation>
    </message>
    <message>
        <source>Here you can read, and see each edit when it is saved.</source>
        <translation>Тут можна читати й бачити кожну зміну, щойно її збережено.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагувати</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перебрати…</translation>
    </message>
    <message>
        <source>Edit the file</source>
        <translation>Редагувати файл</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>Перебрати файл</translation>
    </message>
    <message>
        <source>Take over only where that program has certainly ended: two that write at once overwrite each other’s answers.</source>
        <translation>Перебирайте, лише якщо та програма напевно завершилася: двоє, що пишуть водночас, затирають відповіді один одного.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перебрати</translation>
    </message>
</context>
<context>
    <name>kordon::LatestChanges</name>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Останні зміни</translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation>Усі зміни…</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Усі зміни</translation>
    </message>
</context>
<context>
    <name>kordon::LineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>kordon::ListsPane</name>
    <message>
        <source>&amp;Components</source>
        <translation>&amp;Компоненти</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
</context>
<context>
    <name>kordon::MainWindow</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>About Kordon</source>
        <translation>Про Kordon</translation>
    </message>
    <message>
        <source>Kordon %1 assesses how ready a country’s agencies are for integrated border management.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kordon %1 оцінює готовність відомств країни до інтегрованого управління кордонами.

Вільне програмне забезпечення за ліцензією GNU General Public License, версія 3 або новіша.</translation>
    </message>
    <message>
        <source>Kordon sample</source>
        <translation>Зразок Kordon</translation>
    </message>
    <message>
        <source>This is a copy of the sample, for you to try things out: %1</source>
        <translation>Це копія зразка, на ній можна пробувати все: %1</translation>
    </message>
    <message>
        <source>Assessment %1 – %2 – Kordon</source>
        <translation>Оцінювання %1 – %2 – Kordon</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>компонент %1</translation>
    </message>
    <message>
        <source>Unfinished text has been put back: %1</source>
        <translation>Незавершений текст повернуто на місце: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <translation>Лише для читання: %1</translation>
    </message>
    <message>
        <source>The file lies in a network folder, where locks may fail: edit it on one computer at a time. It is safest on a disk of your own; share copies.</source>
        <translation>Файл лежить у мережевій теці, де блокування може не спрацювати: редагуйте його лише на одному компʼютері водночас. Найбезпечніше тримати його на власному диску й обмінюватися копіями.</translation>
    </message>
</context>
<context>
    <name>kordon::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Прибрати повідомлення</translation>
    </message>
</context>
<context>
    <name>kordon::MoveAssessmentDialog</name>
    <message>
        <source>Move to another questionnaire</source>
        <translation>Переведення на інший опитувальник</translation>
    </message>
    <message>
        <source>Assessment %1 stands on %2. It moves as one step, which undo takes back.</source>
        <translation>Оцінювання %1 ведеться за %2. Переведення є одним кроком, який можна скасувати.</translation>
    </message>
    <message>
        <source>What differs between the questionnaires</source>
        <translation>Відмінності між опитувальниками</translation>
    </message>
    <message>
        <source>Move the assessment</source>
        <translation>Перевести оцінювання</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose the questionnaire to move to.</source>
        <translation>Оберіть опитувальник, на який перевести оцінювання.</translation>
    </message>
    <message>
        <source>The assessment stands on this questionnaire already.</source>
        <translation>Оцінювання вже ведеться за цим опитувальником.</translation>
    </message>
    <message>
        <source>Answers without a place any more</source>
        <translation>Відповіді, що більше не мають місця</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
<context>
    <name>kordon::MovedPane</name>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна загалом</translation>
    </message>
    <message>
        <source>No answer that both assessments have in common has moved this figure.</source>
        <translation>Жодна відповідь, спільна для обох оцінювань, не змінила цього показника.</translation>
    </message>
    <message>
        <source>%1: %2 → %3; change %4.</source>
        <translation>%1: %2 → %3; зміна: %4.</translation>
    </message>
    <message>
        <source>Like for like %1, on %2 of the questions.</source>
        <translation>За спільними питаннями %1, їх частка – %2.</translation>
    </message>
    <message>
        <source>Another questionnaire and coverage: %1.</source>
        <translation>Інший опитувальник та інше охоплення: %1.</translation>
    </message>
    <message>
        <source>Component whose change is explained</source>
        <translation>Компонент, зміну якого пояснено</translation>
    </message>
    <message>
        <source>Actor whose change is explained</source>
        <translation>Субʼєкт, зміну якого пояснено</translation>
    </message>
    <message>
        <source>Answers that moved the figure</source>
        <translation>Відповіді, що змінили показник</translation>
    </message>
    <message>
        <source>Both answers</source>
        <translation>Обидві відповіді</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Перейти до питання</translation>
    </message>
    <message>
        <source>Before they are rounded, the contributions add up to %1.</source>
        <translation>До округлення внески разом становлять %1.</translation>
    </message>
    <message>
        <source>What caused the change:</source>
        <translation>Що спричинило зміну:</translation>
    </message>
</context>
<context>
    <name>kordon::NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation>Нове оцінювання</translation>
    </message>
    <message>
        <source>&amp;Title (optional)</source>
        <translation>&amp;Назва (необовʼязково)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>На &amp;основі</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>О&amp;питувальник</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Targets and changed roles are taken along from the assessment that you start from. It stays as it is.</source>
        <translation>З оцінювання, на основі якого створюється нове, переносяться цілі та змінені ролі. Саме воно не змінюється.</translation>
    </message>
    <message>
        <source>Name of the new assessment, such as a year</source>
        <translation>Позначення нового оцінювання, наприклад рік</translation>
    </message>
    <message>
        <source>Title of the new assessment</source>
        <translation>Назва нового оцінювання</translation>
    </message>
    <message>
        <source>The assessment to start from</source>
        <translation>Оцінювання, на основі якого створюється нове</translation>
    </message>
    <message>
        <source>Nothing: start empty</source>
        <translation>Без основи: порожнє оцінювання</translation>
    </message>
    <message>
        <source>Take the &amp;answers along, to be confirmed</source>
        <translation>Перенести &amp;відповіді на підтвердження</translation>
    </message>
    <message>
        <source>Take the answers along, to be confirmed</source>
        <translation>Перенести відповіді на підтвердження</translation>
    </message>
    <message>
        <source>Each waits at its question and counts as unanswered until somebody confirms it.</source>
        <translation>Кожна очікує біля свого питання, і питання вважається таким, що не має відповіді, доки її не підтвердять.</translation>
    </message>
    <message>
        <source>The file holds an assessment of this name already.</source>
        <translation>У файлі вже є оцінювання з таким позначенням.</translation>
    </message>
    <message>
        <source>A&amp;ssessment</source>
        <translation>Оціню&amp;вання</translation>
    </message>
    <message>
        <source>%1 is older than the questionnaire of this program (%2). Answers to questions that have been reworded since cannot be compared; choose the newer one unless the old one is meant.</source>
        <translation>%1 – старіший за опитувальник цієї програми (%2). Відповіді на питання, формулювання яких відтоді змінилося, порівняти неможливо; оберіть новіший, якщо не потрібен саме старий.</translation>
    </message>
    <message>
        <source>%1 is older than the questionnaire of the assessment %2 (%3). Start from that assessment unless the old questionnaire is meant.</source>
        <translation>%1 – старіший за опитувальник оцінювання %2 (%3). Почніть із того оцінювання, якщо не потрібен саме старий опитувальник.</translation>
    </message>
</context>
<context>
    <name>kordon::NewPassphraseDialog</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Замкнути парольною фразою</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Нова парольна фраза ще раз</translation>
    </message>
    <message>
        <source>I &amp;understand that a lost passphrase is final</source>
        <translation>Я &amp;розумію, що втрату парольної фрази не виправити</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Нова парольна фраза</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ще раз</translation>
    </message>
    <message>
        <source>Lock the file</source>
        <translation>Замкнути файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted on the disk and open with the passphrase alone.</source>
        <translation>Файл і його резервні копії шифруються на диску й відкриваються лише парольною фразою.</translation>
    </message>
    <message>
        <source>The file and its backups open with the new passphrase alone from now on. Copies that you have made elsewhere keep the old one.</source>
        <translation>Відтепер файл і його резервні копії відкриваються лише новою парольною фразою. Копії, зроблені деінде, зберігають стару.</translation>
    </message>
    <message>
        <source>Reports, charts and exports are saved unlocked, for others to read. Keep or pass them on with the same care.</source>
        <translation>Звіти, діаграми й експорт зберігаються незамкненими, щоб їх читали інші. Зберігайте й передавайте їх так само обережно.</translation>
    </message>
    <message>
        <source>Nobody can open the file without its passphrase: there is no other key and nobody to ask. Keep the passphrase written down in a safe place.</source>
        <translation>Без парольної фрази файлу не відкриє ніхто: іншого ключа немає, і запитати нема в кого. Запишіть парольну фразу й тримайте її в надійному місці.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a known saying or a name.</source>
        <translation>Довжини досить, якщо це не відомий вислів і не імʼя.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters: four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>Візьміть щонайменше %n символ: чотири-пʼять не повʼязаних між собою слів легко запамʼятати й важко вгадати.</numerusform>
            <numerusform>Візьміть щонайменше %n символи: чотири-пʼять не повʼязаних між собою слів легко запамʼятати й важко вгадати.</numerusform>
            <numerusform>Візьміть щонайменше %n символів: чотири-пʼять не повʼязаних між собою слів легко запамʼятати й важко вгадати.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольні фрази різні.</translation>
    </message>
</context>
<context>
    <name>kordon::OverviewHead</name>
    <message>
        <source>Preparedness of the country: %1 of %2</source>
        <translation>Підготовленість країни: %1 із %2</translation>
    </message>
    <message>
        <source>possible %1</source>
        <translation>можливо %1</translation>
    </message>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>опрацьовано питань: %1 із %2</translation>
    </message>
    <message>
        <source>Coverage %1 (%2)</source>
        <translation>Охоплення %1 (%2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>ціль %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>зміна %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Продовжити з %1</translation>
    </message>
    <message>
        <source>Continue with question %1, %2</source>
        <translation>Продовжити з питання %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), Ctrl+Enter</source>
        <translation>%1 (%2), Ctrl+Enter</translation>
    </message>
    <message>
        <source>All questions of %1 are settled.</source>
        <translation>Усі питання субʼєкта %1 опрацьовано.</translation>
    </message>
</context>
<context>
    <name>kordon::OverviewPage</name>
    <message>
        <source>, checked</source>
        <translation>, перевірено</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Субʼєкти</translation>
    </message>
    <message>
        <source>Preparedness of the country and of each actor</source>
        <translation>Підготовленість країни і кожного субʼєкта</translation>
    </message>
    <message>
        <source>Components (✓ checked)</source>
        <translation>Компоненти (✓ – перевірено)</translation>
    </message>
    <message>
        <source>Show the components of</source>
        <translation>Показати компоненти</translation>
    </message>
    <message>
        <source>Preparedness by component</source>
        <translation>Підготовленість за компонентами</translation>
    </message>
</context>
<context>
    <name>kordon::PackChoice</name>
    <message>
        <source>Questionnaire</source>
        <translation>Опитувальник</translation>
    </message>
    <message>
        <source>Folder of the questionnaire</source>
        <translation>Тека опитувальника</translation>
    </message>
    <message>
        <source>a folder with pack.yaml in it</source>
        <translation>тека, що містить pack.yaml</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Обрати…</translation>
    </message>
    <message>
        <source>Choose the folder of the questionnaire</source>
        <translation>Обрати теку опитувальника</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Той самий: %1</translation>
    </message>
    <message>
        <source>The one in this program: %1</source>
        <translation>Вбудований у програму: %1</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>З теки…</translation>
    </message>
</context>
<context>
    <name>kordon::PaletteSearch</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Загроза</translation>
    </message>
</context>
<context>
    <name>kordon::ParticipantsModel</name>
    <message>
        <source>no role</source>
        <translation>без ролі</translation>
    </message>
    <message>
        <source>%1  %2 – %3: %4.</source>
        <translation>%1  %2 – %3: %4.</translation>
    </message>
    <message>
        <source>In the pack: %1.</source>
        <translation>У пакеті: %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Обґрунтування: %1</translation>
    </message>
    <message>
        <source>Asked the questions of: %1.</source>
        <translation>Відповідає також на питання, адресовані: %1.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (додано)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>kordon::ParticipantsPage</name>
    <message>
        <source>A marked corner: changed from the pack</source>
        <translation>Позначений кут: змінено порівняно з пакетом</translation>
    </message>
    <message>
        <source>The pack has no actors.</source>
        <translation>У пакеті немає субʼєктів.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>The file may only be read: roles cannot be changed.</source>
        <translation>Файл доступний лише для читання: змінити ролі не можна.</translation>
    </message>
    <message>
        <source>Nobody leads in these components: %1.</source>
        <translation>Немає відповідального в компонентах: %1.</translation>
    </message>
    <message>
        <source>Has no role in this assessment yet, so it appears on no other page: %1.</source>
        <translation>Ще не має ролі в цьому оцінюванні, тому не зʼявляється на інших сторінках: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Зауважте: %1</translation>
    </message>
    <message>
        <source>Roles of the actors in the components</source>
        <translation>Ролі субʼєктів у компонентах</translation>
    </message>
    <message>
        <source>Changes hold for this assessment and for those copied from it later; earlier years keep their own. Enter, F2 or Space changes the role in a cell.</source>
        <translation>Зміни діють для цього оцінювання і для тих, що згодом буде скопійовано з нього; попередні роки зберігають свої ролі. Enter, F2 або пробіл змінює роль у клітинці.</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Змінити &amp;роль…</translation>
    </message>
    <message>
        <source>Add a &amp;body…</source>
        <translation>&amp;Додати субʼєкта…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>The assessment is agreed: roles cannot be changed until it is unlocked.</source>
        <translation>Оцінювання погоджено: поки погодження не знято, ролі не можна змінювати.</translation>
    </message>
</context>
<context>
    <name>kordon::PassphraseDesk</name>
    <message>
        <source>The file and its backups open with the new passphrase alone.</source>
        <translation>Файл і його резервні копії відкриваються лише новою парольною фразою.</translation>
    </message>
    <message>
        <source>The file and its backups are locked with the passphrase.</source>
        <translation>Файл і його резервні копії замкнено парольною фразою.</translation>
    </message>
    <message>
        <source>The file and its backups are locked no more.</source>
        <translation>Файл і його резервні копії більше не замкнено.</translation>
    </message>
    <message>
        <source>%1 These older copies are as they were; delete those that nobody is to read: %2</source>
        <translation>%1 Ці старіші копії лишилися такими, як були; видаліть ті, яких ніхто не має читати: %2</translation>
    </message>
</context>
<context>
    <name>kordon::PassphraseDialog</name>
    <message>
        <source>Locked file</source>
        <translation>Замкнений файл</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольна фраза файлу</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольна фраза</translation>
    </message>
    <message>
        <source>This passphrase is not the right one. Upper and lower case and the language of the keyboard count. The file itself is in order.</source>
        <translation>Парольна фраза неправильна. Зважайте на регістр літер і мову клавіатури. Сам файл у порядку.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase.</source>
        <translation>Файл %1 замкнено парольною фразою.</translation>
    </message>
</context>
<context>
    <name>kordon::PreviewPane</name>
    <message>
        <source>Title page</source>
        <translation>Титульна сторінка</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ціла сторінка</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Сторінки звіту</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Сторінка %1 з %2, %3</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Сторінки готуються…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page of the report</source>
        <translation>Сторінка звіту</translation>
    </message>
    <message>
        <source>Chapter of the report</source>
        <translation>Розділ звіту</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Розмір сторінки</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чорно-біле</translation>
    </message>
    <message>
        <source>What a printer with one ink gives</source>
        <translation>Так надрукує принтер з одним кольором</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>kordon::ProfileBar</name>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (власний)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>%1 (own %2)</source>
        <translation>%1 (власний %2)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (копія %2)</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Профілю потрібна назва.</translation>
    </message>
    <message>
        <source>A profile that comes with the program has this name. Choose another.</source>
        <translation>Таку назву має профіль, що постачається з програмою. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The file has a profile of this name already. Choose another.</source>
        <translation>Профіль із такою назвою у файлі вже є. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The file may only be read here: profiles cannot be changed.</source>
        <translation>Файл відкрито лише для читання: профілі змінити не можна.</translation>
    </message>
    <message>
        <source>Comes with the program and stays as it is. What you change goes into a copy in this file: “%1”.</source>
        <translation>Постачається з програмою і не змінюється. Ваші зміни підуть у копію в цьому файлі: «%1».</translation>
    </message>
    <message>
        <source>Kept in this file. Each change is saved at once and can be undone.</source>
        <translation>Зберігається в цьому файлі. Кожну зміну записано одразу, і її можна скасувати.</translation>
    </message>
    <message>
        <source>Profi&amp;le:</source>
        <translation>П&amp;рофіль:</translation>
    </message>
    <message>
        <source>Profile of the report</source>
        <translation>Профіль звіту</translation>
    </message>
    <message>
        <source>&amp;New from this…</source>
        <translation>&amp;Новий із цього…</translation>
    </message>
    <message>
        <source>New profile from this one</source>
        <translation>Новий профіль на основі цього</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Перейменувати профіль</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Вилучити профіль</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>З&amp;берегти…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>The format is chosen with the name of the file</source>
        <translation>Формат вибирають разом із назвою файлу</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Др&amp;укувати…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Друкувати звіт</translation>
    </message>
    <message>
        <source>Name of the new profile:</source>
        <translation>Назва нового профілю:</translation>
    </message>
    <message>
        <source>New name of the profile:</source>
        <translation>Нова назва профілю:</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Назва профілю</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Створити профіль</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>kordon::ProfilePanel</name>
    <message>
        <source>That of the window</source>
        <translation>Та сама, що й у вікні</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Ukrainian and English side by side</source>
        <translation>Українська та англійська поруч</translation>
    </message>
    <message>
        <source>English and Ukrainian side by side</source>
        <translation>Англійська та українська поруч</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Вибірка</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>What the profile says</source>
        <translation>Що визначає профіль</translation>
    </message>
    <message>
        <source>Groups of the profile</source>
        <translation>Групи параметрів профілю</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Мова звіту</translation>
    </message>
    <message>
        <source>Par&amp;ts, in the order of print</source>
        <translation>&amp;Частини в порядку друку</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Частини звіту</translation>
    </message>
    <message>
        <source>Components in the report</source>
        <translation>Компоненти у звіті</translation>
    </message>
    <message>
        <source>Actors in the report</source>
        <translation>Субʼєкти у звіті</translation>
    </message>
    <message>
        <source>&amp;Components in the report: all</source>
        <translation>&amp;Компоненти у звіті: усі</translation>
    </message>
    <message>
        <source>&amp;Components in the report: %1 of %2</source>
        <translation>&amp;Компоненти у звіті: %1 з %2</translation>
    </message>
    <message>
        <source>Act&amp;ors in the report: all</source>
        <translation>&amp;Субʼєкти у звіті: усі</translation>
    </message>
    <message>
        <source>Act&amp;ors in the report: %1 of %2</source>
        <translation>&amp;Субʼєкти у звіті: %1 з %2</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Усі субʼєкти</translation>
    </message>
    <message>
        <source>Only the selected component</source>
        <translation>Лише виділений компонент</translation>
    </message>
    <message>
        <source>Only the selected actor</source>
        <translation>Лише виділений субʼєкт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Only the selected one</source>
        <translation>Лише виділений</translation>
    </message>
</context>
<context>
    <name>kordon::ProfileTexts</name>
    <message>
        <source>Mar&amp;king</source>
        <translation>&amp;Гриф</translation>
    </message>
    <message>
        <source>On every page, as written. The program never proposes one.</source>
        <translation>На кожній сторінці, як написано. Програма ніколи його не пропонує.</translation>
    </message>
    <message>
        <source>Re&amp;gistration number and date</source>
        <translation>Реєстраційний номер і д&amp;ата</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Номер &amp;примірника</translation>
    </message>
    <message>
        <source>B&amp;ody whose report it is</source>
        <translation>&amp;Установа, чий це звіт</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>А&amp;втор</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>За&amp;тверджує</translation>
    </message>
    <message>
        <source>Position and name, a line each. Empty: no block for approval.</source>
        <translation>Посада та імʼя, кожне з нового рядка. Якщо порожньо, грифа затвердження немає.</translation>
    </message>
    <message>
        <source>Summar&amp;y in words</source>
        <translation>&amp;Резюме словами</translation>
    </message>
    <message>
        <source>Stands before the figures of the summary.</source>
        <translation>Друкується перед цифрами резюме.</translation>
    </message>
    <message>
        <source>Concl&amp;usions and proposals</source>
        <translation>Висновки і &amp;пропозиції</translation>
    </message>
    <message>
        <source>Each line becomes a numbered paragraph.</source>
        <translation>Кожен рядок стане нумерованим пунктом.</translation>
    </message>
</context>
<context>
    <name>kordon::ProgressStrip</name>
    <message>
        <source>page %1 of %2</source>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>kordon::QuestionListModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Торік</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not saved: the reason is missing</source>
        <translation>не збережено: бракує обґрунтування</translation>
    </message>
    <message>
        <source>%1: %2 – to be confirmed</source>
        <translation>%1: %2 – слід підтвердити</translation>
    </message>
</context>
<context>
    <name>kordon::QuestionTable</name>
    <message>
        <source>Questions with their answers</source>
        <translation>Питання з відповідями</translation>
    </message>
</context>
<context>
    <name>kordon::QuestionsPage</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Питання</translation>
    </message>
    <message>
        <source>Add files as evidence</source>
        <translation>Додати файли як докази</translation>
    </message>
    <message>
        <source>%1 is neither a web address nor a file that is there.</source>
        <translation>%1 не є ні вебадресою, ні наявним файлом.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>Card or table</source>
        <translation>Картка або таблиця</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Наступне питання без відповіді</translation>
    </message>
    <message>
        <source>Next question needing attention</source>
        <translation>Наступне питання, що потребує уваги</translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation>Позначити питання</translation>
    </message>
    <message>
        <source>Add a file as evidence…</source>
        <translation>Додати файл як доказ…</translation>
    </message>
    <message>
        <source>Last year says nothing about this question that could be taken.</source>
        <translation>Торік на це питання немає відповіді, яку можна перенести.</translation>
    </message>
    <message>
        <source>No question of this component passes the filter.</source>
        <translation>Жодне питання цього компонента не відповідає фільтру.</translation>
    </message>
    <message>
        <source>This is the last question that passes the filter.</source>
        <translation>Це останнє питання, що відповідає фільтру.</translation>
    </message>
    <message>
        <source>This is the first question that passes the filter.</source>
        <translation>Це перше питання, що відповідає фільтру.</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Це останнє питання.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Це перше питання.</translation>
    </message>
    <message>
        <source>No other question is unanswered.</source>
        <translation>Інших питань без відповіді немає.</translation>
    </message>
    <message>
        <source>No other question needs attention.</source>
        <translation>Інших питань, що потребують уваги, немає.</translation>
    </message>
    <message>
        <source>Started again from the top.</source>
        <translation>Почато з початку.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>Опрацьовано %1 із %2</translation>
    </message>
    <message>
        <source>The chosen actor is asked nothing in this component.</source>
        <translation>У цьому компоненті обраному субʼєкту питань не ставлять.</translation>
    </message>
    <message>
        <source>Go to the next component</source>
        <translation>До наступного компонента</translation>
    </message>
    <message>
        <source>No question passes the filter “%1”.</source>
        <translation>Жодне питання не відповідає фільтру «%1».</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Показати всі питання</translation>
    </message>
    <message>
        <source>Confirmed: %1. One undo takes all of it back.</source>
        <translation>Підтверджено: %1. Усе скасовується одним кроком.</translation>
    </message>
    <message>
        <source>The answer says the same as %1 already; nothing was changed.</source>
        <translation>Відповідь уже збігається з відповіддю %1; нічого не змінено.</translation>
    </message>
    <message>
        <source>%1: read only. Unlock the assessment in the strip above to change an answer.</source>
        <translation>%1: лише для читання. Щоб змінити відповідь, зніміть погодження у смузі вгорі.</translation>
    </message>
    <message>
        <source>The file can only be read; answers stay as they are.</source>
        <translation>Файл можна лише читати; відповіді не змінюються.</translation>
    </message>
</context>
<context>
    <name>kordon::ReportDesk</name>
    <message>
        <source>Sent to the printer, pages: %1</source>
        <translation>Надіслано на принтер, сторінок: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Скасовано; нічого не записано.</translation>
    </message>
    <message>
        <source>The chart is saved as %1, SHA-256 %2.</source>
        <translation>Діаграму збережено як %1, SHA-256 %2.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>звіт %1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Надрукувати звіт</translation>
    </message>
</context>
<context>
    <name>kordon::ReportRun</name>
    <message>
        <source>Saving the report…</source>
        <translation>Збереження звіту…</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Друк звіту…</translation>
    </message>
</context>
<context>
    <name>kordon::ReportsPage</name>
    <message>
        <source>The profile “%1” is deleted.</source>
        <translation>Профіль «%1» вилучено.</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Жодного файлу не відкрито.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Сторінки готуються…</translation>
    </message>
</context>
<context>
    <name>kordon::ResultsPage</name>
    <message>
        <source>Show:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>As in the pack</source>
        <translation>Як у пакеті</translation>
    </message>
    <message>
        <source>Lowest level first</source>
        <translation>Від найнижчого рівня</translation>
    </message>
    <message>
        <source>Largest gap first</source>
        <translation>Від найбільшого розриву</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Попередній рік</translation>
    </message>
    <message>
        <source>Year before (%1)</source>
        <translation>Попередній рік (%1)</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Радар</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Теплова карта</translation>
    </message>
    <message>
        <source>Capacity × readiness</source>
        <translation>Спроможність × готовність</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Субʼєкти</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Вид діаграми</translation>
    </message>
    <message>
        <source>Figure:</source>
        <translation>Показник:</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Показник у клітинках</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>Чиї компоненти:</translation>
    </message>
    <message>
        <source>Whose components</source>
        <translation>Чиї компоненти</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Порядок:</translation>
    </message>
    <message>
        <source>Order of the components</source>
        <translation>Порядок компонентів</translation>
    </message>
</context>
<context>
    <name>kordon::RoleEditor</name>
    <message>
        <source>nobody: only what is put to everybody</source>
        <translation>нічиї: лише питання до всіх</translation>
    </message>
    <message>
        <source>Questions it would be asked: %1</source>
        <translation>Питань до нього: %1</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Обґрунтування (обовʼязкове)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Обґрунтування</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Asked the &amp;questions of</source>
        <translation>&amp;Чиї питання ставити також</translation>
    </message>
    <message>
        <source>Asked the questions of</source>
        <translation>Чиї питання ставити також</translation>
    </message>
    <message>
        <source>Reason for departing from the pack</source>
        <translation>Обґрунтування відмінності від пакета</translation>
    </message>
    <message>
        <source>the act or decision that has changed it</source>
        <translation>акт чи рішення, яким це змінено</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Застосувати</translation>
    </message>
    <message>
        <source>As the &amp;pack has it</source>
        <translation>Як у &amp;пакеті</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крити</translation>
    </message>
</context>
<context>
    <name>kordon::SeveralAnswersBar</name>
    <message>
        <source>Give the reason in a few words (characters to go: %1).</source>
        <translation>Дайте обґрунтування в кілька слів (бракує знаків: %1).</translation>
    </message>
    <message>
        <source>Chosen questions: %1</source>
        <translation>Вибрано питань: %1</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>Потрібно зʼясувати</translation>
    </message>
    <message>
        <source>All chosen questions: to be found out</source>
        <translation>Усі вибрані питання: потрібно зʼясувати</translation>
    </message>
    <message>
        <source>Not applicable with one reason…</source>
        <translation>Не застосовуються, одне обґрунтування…</translation>
    </message>
    <message>
        <source>All chosen questions: not applicable with one reason</source>
        <translation>Усі вибрані питання: не застосовуються, з одним обґрунтуванням</translation>
    </message>
    <message>
        <source>One reason for all chosen questions</source>
        <translation>Одне обґрунтування для всіх вибраних питань</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Не застосовуються</translation>
    </message>
    <message>
        <source>Set all chosen questions to not applicable</source>
        <translation>Позначити всі вибрані питання як незастосовні</translation>
    </message>
</context>
<context>
    <name>kordon::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kordon::SidePanel</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Настанова</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Торік</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Beside the question</source>
        <translation>Поруч із питанням</translation>
    </message>
    <message>
        <source>Guidance on the question</source>
        <translation>Настанова до питання</translation>
    </message>
    <message>
        <source>The answer of last year</source>
        <translation>Торішня відповідь</translation>
    </message>
    <message>
        <source>History of the answer</source>
        <translation>Історія відповіді</translation>
    </message>
</context>
<context>
    <name>kordon::SignatoryTable</name>
    <message>
        <source>Where nobody is named, empty lines to sign on are printed. F2 or a double click writes in a cell.</source>
        <translation>Якщо нікого не названо, друкуються порожні рядки для підписів. Писати в клітинці: F2 або подвійне клацання.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>First name SURNAME</source>
        <translation>Власне імʼя ПРІЗВИЩЕ</translation>
    </message>
    <message>
        <source>Who signs the report</source>
        <translation>Хто підписує звіт</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Add a signatory</source>
        <translation>Додати підписанта</translation>
    </message>
    <message>
        <source>Remove the signatory</source>
        <translation>Вилучити підписанта</translation>
    </message>
    <message>
        <source>Move the signatory up</source>
        <translation>Пересунути підписанта вгору</translation>
    </message>
    <message>
        <source>Move the signatory down</source>
        <translation>Пересунути підписанта вниз</translation>
    </message>
</context>
<context>
    <name>kordon::StandTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>If every open question turns out lowest, and highest</source>
        <translation>Якщо відповіді на всі відкриті питання виявляться найнижчими і найвищими</translation>
    </message>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>Опрацьовано питань: %1 із %2</translation>
    </message>
    <message>
        <source>What is possible in the two years overlaps: the figure may not have moved</source>
        <translation>Можливі діапазони двох років перетинаються: показник міг і не змінитися</translation>
    </message>
</context>
<context>
    <name>kordon::StartPage</name>
    <message>
        <source>Assess how ready a country’s agencies are for integrated border management, see the gaps, print them for the working group. Every answer is saved as it is given, in one file on this computer.</source>
        <translation>Оцініть готовність відомств країни до інтегрованого управління кордонами, побачте розриви, надрукуйте їх для робочої групи. Кожна відповідь зберігається одразу, в одному файлі на цьому компʼютері.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Новий файл…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Недавні файли</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавні файли</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Відкрити зразок</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
</context>
<context>
    <name>kordon::StatusLine</name>
    <message>
        <source>%1 of %2 questions settled</source>
        <translation>опрацьовано %1 із %2 питань</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Збережено о %1</translation>
    </message>
    <message>
        <source>Change the language to Ukrainian</source>
        <translation>Змінити мову на англійську</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Мова: українська</translation>
    </message>
    <message>
        <source>ENG</source>
        <extracomment>The language that the window speaks, in three letters.</extracomment>
        <translation>УКР</translation>
    </message>
</context>
<context>
    <name>kordon::StepPicker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kordon::TextSizeMenu</name>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Більший</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Менший</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatCataloguePanel</name>
    <message>
        <source>%1: %2 – in the register</source>
        <translation>%1: %2 – уже в реєстрі</translation>
    </message>
    <message>
        <source>%1: %2 – in the bin</source>
        <translation>%1: %2 – у кошику</translation>
    </message>
    <message>
        <source>%1: %2 (potential)</source>
        <translation>%1: %2 (потенційна)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Add the chosen (%1)</source>
        <translation>Додати о&amp;брані (%1)</translation>
    </message>
    <message>
        <source>What the questionnaire proposes. Tick what holds this year; how likely and how grave it is, you judge afterwards.</source>
        <translation>Що пропонує опитувальник. Позначте те, що актуальне цього року; імовірність і вплив ви оціните потім.</translation>
    </message>
    <message>
        <source>Threats of the catalogue</source>
        <translation>Загрози з переліку</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>За&amp;крити</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatEditor</name>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>До ко&amp;шика</translation>
    </message>
    <message>
        <source>Take &amp;back from the bin</source>
        <translation>По&amp;вернути з кошика</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presses – %1</source>
        <translation>Тисне – %1</translation>
    </message>
    <message>
        <source>In the bin since %1; it presses on nothing.</source>
        <translation>У кошику з %1; ні на що не тисне.</translation>
    </message>
    <message>
        <source>Gaps in %1 %2</source>
        <translation>Розриви: %1 %2</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>The chosen threat</source>
        <translation>Обрана загроза</translation>
    </message>
    <message>
        <source>Choose a threat to see and change what is said of it.</source>
        <translation>Оберіть загрозу, щоб побачити і змінити її опис.</translation>
    </message>
    <message>
        <source>Magnitude: is shown, counts in no figure</source>
        <translation>Масштаб: лише показано, на показники не впливає</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>&amp;Тренд</translation>
    </message>
    <message>
        <source>Kind of the threat</source>
        <translation>Вид загрози</translation>
    </message>
    <message>
        <source>Trend of the threat</source>
        <translation>Тренд загрози</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatFilterBar</name>
    <message>
        <source>Threats: %1</source>
        <translation>Загроз: %1</translation>
    </message>
    <message>
        <source>Threats: %1 of %2</source>
        <translation>Загроз: %1 із %2</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>Обидва види</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Поточні</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Потенційні</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Усі категорії</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Усі компоненти</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2  ✕</source>
        <translation>Імовірність %1, вплив %2  ✕</translation>
    </message>
    <message>
        <source>Only likelihood %1, impact %2: let go</source>
        <translation>Лише імовірність %1, вплив %2: зняти</translation>
    </message>
    <message>
        <source>Search the threats</source>
        <translation>Пошук серед загроз</translation>
    </message>
    <message>
        <source>Show the threats of kind</source>
        <translation>Показати загрози виду</translation>
    </message>
    <message>
        <source>Show the threats of category</source>
        <translation>Показати загрози категорії</translation>
    </message>
    <message>
        <source>Show the threats to</source>
        <translation>Показати загрози компоненту</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Only threats without a component, with too many, without a trigger or past their review</source>
        <translation>Лише загрози без компонента, із завеликою кількістю компонентів, без передумови або з простроченим переглядом</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Show what is in the bin</source>
        <translation>Показати вміст кошика</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Show all threats</source>
        <translation>Показати всі загрози</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatLinks</name>
    <message>
        <source>Com&amp;ponents that it bears on (%1)</source>
        <translation>Ко&amp;мпоненти, на які вона впливає (%1)</translation>
    </message>
    <message>
        <source>A&amp;ctors that it concerns</source>
        <translation>С&amp;убʼєкти, яких вона стосується</translation>
    </message>
    <message>
        <source>Components that the threat bears on</source>
        <translation>Компоненти, на які впливає загроза</translation>
    </message>
    <message>
        <source>Actors that the threat concerns</source>
        <translation>Субʼєкти, яких стосується загроза</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatTableModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Загроза</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>L.</source>
        <extracomment>Likelihood, as a heading</extracomment>
        <translation>Ім.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Імовірність</translation>
    </message>
    <message>
        <source>I.</source>
        <extracomment>Impact, as a heading</extracomment>
        <translation>Вп.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Вплив</translation>
    </message>
    <message>
        <source>Likelihood × impact / 25; half of it for a potential threat</source>
        <translation>Імовірність × вплив / 25; для потенційної загрози – половина</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Тиск</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Comp.</source>
        <extracomment>Components, as a heading</extracomment>
        <translation>Комп.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Компоненти</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Переглянути до</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatTextFields</name>
    <message>
        <source>Not a day yet; expected dd.mm.yyyy, or nothing.</source>
        <translation>Це ще не день; очікується дд.мм.рррр або порожнє.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Categor&amp;y</source>
        <translation>&amp;Категорія</translation>
    </message>
    <message>
        <source>Tri&amp;gger: what would set it off</source>
        <translation>Пе&amp;редумова: що може спричинити загрозу</translation>
    </message>
    <message>
        <source>&amp;Sections of the border</source>
        <translation>Ді&amp;лянки кордону</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Д&amp;жерело</translation>
    </message>
    <message>
        <source>Revie&amp;w by</source>
        <translation>Пере&amp;глянути до</translation>
    </message>
    <message>
        <source>&amp;Marking of restricted content</source>
        <translation>Гри&amp;ф обмеження доступу</translation>
    </message>
    <message>
        <source>Title of the threat</source>
        <translation>Назва загрози</translation>
    </message>
    <message>
        <source>Category of the threat</source>
        <translation>Категорія загрози</translation>
    </message>
    <message>
        <source>What would set the threat off</source>
        <translation>Передумова загрози</translation>
    </message>
    <message>
        <source>Sections of the border that it concerns</source>
        <translation>Ділянки кордону, яких вона стосується</translation>
    </message>
    <message>
        <source>Source of the judgement</source>
        <translation>Джерело оцінки</translation>
    </message>
    <message>
        <source>Day by which the threat is to be reviewed</source>
        <translation>День, до якого переглянути загрозу</translation>
    </message>
    <message>
        <source>Marking of restricted content</source>
        <translation>Гриф обмеження доступу</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.рррр</translation>
    </message>
</context>
<context>
    <name>kordon::ThreatsPage</name>
    <message>
        <source>Added to the register: %1. Judge how likely and how grave each is: all stand at step 1.</source>
        <translation>Додано до реєстру: %1. Оцініть імовірність і вплив кожної загрози: поки що всюди ступінь 1.</translation>
    </message>
    <message>
        <source>Moved to the bin: %1</source>
        <translation>До кошика: %1</translation>
    </message>
    <message>
        <source>The filter hides all threats.</source>
        <translation>Фільтр приховує всі загрози.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>The register is empty; all is in the bin.</source>
        <translation>Реєстр порожній; усе в кошику.</translation>
    </message>
    <message>
        <source>Threats raise the priority of the gaps in the components that they name: by likelihood × impact / 25 of the one that presses most.</source>
        <translation>Загрози підвищують пріоритет розривів у названих ними компонентах: на імовірність × вплив / 25 тієї, що тисне найдужче.</translation>
    </message>
    <message>
        <source>&amp;New threat</source>
        <translation>&amp;Нова загроза</translation>
    </message>
    <message>
        <source>Add from the cata&amp;logue…</source>
        <translation>Додати з пере&amp;ліку…</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Матри&amp;ця</translation>
    </message>
    <message>
        <source>Show likelihood and impact as a matrix</source>
        <translation>Показати імовірність і вплив як матрицю</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Загрози</translation>
    </message>
    <message>
        <source>Threats by likelihood and impact; Enter filters the list</source>
        <translation>Загрози за імовірністю та впливом; Enter фільтрує список</translation>
    </message>
    <message>
        <source>No threat is in the register yet. Threats say where gaps weigh most: begin with what the questionnaire proposes, or describe your own.</source>
        <translation>У реєстрі ще немає загроз. Загрози показують, де розриви важать найбільше: почніть із запропонованих опитувальником або опишіть власну.</translation>
    </message>
</context>
<context>
    <name>kordon::UndoDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>kordon::WindowBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Assessment:</source>
        <translation>Оцінювання:</translation>
    </message>
    <message>
        <source>Actor:</source>
        <translation>Субʼєкт:</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Search or command… Ctrl+K</source>
        <translation>Пошук або команда… Ctrl+K</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <source>All assessments…</source>
        <translation>Усі оцінювання…</translation>
    </message>
</context>
<context>
    <name>kordon::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Оцінювання</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Звіт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новий…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Відкрити &amp;зразок</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>З&amp;акрити файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>По&amp;шук або команда…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Наступна &amp;частина вікна</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Попере&amp;дня частина вікна</translation>
    </message>
    <message>
        <source>&amp;About Kordon</source>
        <translation>&amp;Про Kordon</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Субʼєкт</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити не&amp;давній</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Надрукувати звіт…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Нове оцінювання…</translation>
    </message>
    <message>
        <source>&amp;Move to another questionnaire…</source>
        <translation>П&amp;еревести на інший опитувальник…</translation>
    </message>
    <message>
        <source>&amp;Print the report “%1”…</source>
        <translation>&amp;Друкувати звіт «%1»…</translation>
    </message>
    <message>
        <source>&amp;Save the report “%1”…</source>
        <translation>&amp;Зберегти звіт «%1»…</translation>
    </message>
    <message>
        <source>A&amp;ll assessments…</source>
        <translation>&amp;Усі оцінювання…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Резервні &amp;копії…</translation>
    </message>
    <message>
        <source>&amp;Lock with a passphrase…</source>
        <translation>За&amp;мкнути парольною фразою…</translation>
    </message>
    <message>
        <source>Re&amp;move the passphrase…</source>
        <translation>Зняти парольну &amp;фразу…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>З&amp;мінити парольну фразу…</translation>
    </message>
</context>
</TS>
