/**
 * Common given names of several cultures, folded. Names that are also words, places, models, data sets, machines or
 * famous for somebody else (Grace, Jordan, Paris, Iris, Claude, Gemma, Santa, Ada, Max, Mark) are left out. Written down
 * for this purpose; nothing is copied from a list with a licence.
 */
export const GIVEN_NAMES =
  // English, Irish, Scottish
  "james john robert michael david william richard joseph thomas christopher charles daniel matthew anthony steven andrew paul joshua kenneth kevin brian timothy ronald jason edward jeffrey " +
  "jacob nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick dennis jerry tyler aaron henry nathan douglas zachary peter adam kyle ethan noah " +
  "jeremy keith sean gerald carl terry arthur lawrence jesse dylan bryan joe billy bruce gabriel logan alan juan ralph eugene russell louis philip phillip bobby johnny vincent bradley liam owen " +
  "callum connor declan ewan finn fergus hamish hugh ian kieran lachlan niall rory simon stuart trevor nigel graham geoffrey colin derek gareth rhys dominic elliot oliver oscar leo harry jake luke " +
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon " +
  "laura cynthia kathleen amy angela shirley brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria olivia heather catherine diane julie joyce evelyn joan " +
  "kelly lauren megan hannah jacqueline martha gloria teresa sara janice kathryn abigail sophia frances jean alice judith isabella julia denise amber marilyn beverly danielle theresa brittany natalie " +
  "sophie chloe lucy eleanor zoe fiona aoife siobhan niamh ciara caitlin orla eilidh moira alex alexa jamie robin jo sam chris nick tom tim jim bob ben dan mike matt steve dave tony greg jeff joey " +
  "katie kate anna anne annie beth jenny jen liz meg molly sally debbie cathy becky tina gina wendy tracy stacy " +
  // German, Dutch, Nordic
  "hans peter klaus juergen jurgen dieter manfred uwe guenter gunter horst heinz wolfgang stefan andreas markus matthias michael torsten thorsten sven jens lars bjorn kai karsten carsten holger " +
  "heiko ralf rainer bernd detlef volker dirk axel joerg jorg florian sebastian tobias christoph philipp johannes lukas jonas felix moritz niklas jannik fabian dominik maximilian konstantin ulrich " +
  "friedrich heinrich ludwig otto gerhard helmut siegfried anja petra sabine monika ursula renate brigitte ingrid gisela heike birgit silke katrin kathrin ute claudia susanne martina andrea anke " +
  "britta svenja lena leonie annika franziska johanna katharina magdalena friederike greta frieda jan piet joost maarten jeroen bram sander thijs daan sjoerd willem pieter hendrik kees marloes femke " +
  "anouk sanne lotte marieke anneke erik henrik anders mikael magnus gustav nils ole oskar mats fredrik johan karl per soren mads rasmus jesper kasper frederik mikkel astrid ingeborg sigrid solveig " +
  "kirsten mette freja saga elsa linnea maja wilma ebba liv aino eero jukka pekka matti juha timo antti mikko kari heikki tuomas sanna hanna kaisa elina bjarne haakon olav knut " +
  // French
  "jean pierre jacques michel philippe alain bernard christophe laurent nicolas francois frederic olivier thierry pascal sebastien julien guillaume antoine mathieu maxime alexandre benoit vincent cedric " +
  "damien fabrice gilles herve jerome yann loic etienne baptiste bastien clement quentin romain thibault xavier yves nathalie isabelle sylvie catherine valerie veronique sandrine celine aurelie emilie " +
  "elodie camille manon oceane mathilde margaux solene delphine laetitia chantal brigitte monique francoise genevieve helene amelie noemie juliette " +
  // Spanish, Portuguese, Italian
  "jose antonio manuel francisco javier carlos miguel rafael pedro pablo sergio fernando luis jorge alberto alvaro diego adrian raul ivan ruben enrique ramon vicente andres joaquin santiago eduardo " +
  "roberto jaime ignacio alfonso guillermo salvador emilio julio cesar ricardo esteban gonzalo mateo rodrigo hector oscar maria carmen josefa isabel dolores pilar teresa ana francisca lucia cristina " +
  "marta elena raquel silvia patricia montserrat rocio beatriz alba irene paula sofia valentina camila mariana gabriela daniela alejandra ximena guadalupe juana rosario joao paulo tiago bruno thiago " +
  "leandro marcelo gustavo felipe vinicius caio renato fabio flavio luiz mariana fernanda juliana larissa leticia beatriz tatiana luciana catarina ines giuseppe giovanni marco luca andrea matteo " +
  "lorenzo alessandro francesco stefano simone davide giorgio riccardo federico paolo roberto massimo enrico pietro claudio salvatore vincenzo giulia chiara francesca alessia martina elisa giorgia " +
  "federica ilaria silvia paola antonella raffaella " +
  // Slavic, Baltic, Hungarian, Romanian, Greek
  "ivan sergey sergei dmitry dmitri andrey andrei alexey alexei mikhail nikolay nikolai vladimir pavel maxim oleg igor yuri boris anton kirill ilya roman viktor evgeny konstantin denis artem timur ruslan " +
  "anastasia ekaterina natalia olga tatiana irina svetlana yulia ksenia polina daria elena oksana volodymyr oleksandr mykola taras bohdan andriy krzysztof piotr andrzej tomasz pawel marcin michal " +
  "grzegorz jakub lukasz mateusz wojciech zbigniew stanislaw kamil agnieszka malgorzata katarzyna magdalena joanna aleksandra zofia kinga dorota ewa jiri petr josef tomas vaclav zdenek ondrej vojtech " +
  "lubos milan marek zuzana lenka jana lucie tereza veronika laszlo istvan zoltan gabor attila balazs tamas ferenc andras eszter katalin ildiko ion mihai alexandru bogdan cristian florin razvan " +
  "ioana andreea mihaela simona dimitris giorgos kostas nikos yannis panagiotis eleni katerina milos dusan zoran goran dragan nenad marko luka ivana jelena milica snezana kestutis jonas rasa " +
  // Turkish, Arabic, Hebrew, Persian
  "mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman murat omer emre burak serkan volkan baris cem can ayse fatma emine hatice zeynep elif merve esra busra mohamed mohammed muhammad ahmed " +
  "mahmoud hassan hussein khaled omar youssef yusuf karim tarek walid samir nabil rashid faisal abdullah abdul hamza bilal fatima aisha khadija maryam layla leila nour yasmin rania salma hala moshe " +
  "yossi avi noam eitan shlomo yael noa tamar shira reza hossein mehdi amir babak farhad kaveh shirin nasrin parisa " +
  // South and South-East Asian
  "raj rahul rohit amit anil sunil sanjay vijay ajay rajesh ramesh suresh mahesh ganesh dinesh mukesh rakesh deepak manoj vinod ashok arun kiran ravi vikram arjun aditya ankit akash abhishek anand " +
  "nikhil pranav siddharth karthik krishna srinivas venkat prakash sandeep pradeep naveen harish gaurav vivek manish ashish priya pooja neha anjali kavita sunita deepika divya shreya sneha swati " +
  "lakshmi meena rekha geeta anita nisha ritu imran farhan asif tariq usman bilal zubair ayesha sana nguyen minh tuan hung duc thanh linh huong phuong thao agus budi dewi siti putri wayan nurul " +
  "somchai siriporn " +
  // East Asian, in Latin letters
  "hiroshi takashi kenji kazuo yuki haruto sota takeshi satoshi daisuke kenta yusuke shota ryo naoki makoto akira hideki masato tetsuya yoko yumi sakura haruka misaki naomi keiko tomoko yuko akiko " +
  "minjun jihoon seojun jiwoo hyun sungmin jinwoo youngho minji soyeon jiyeon hyejin eunji wei xiaoming xiaoyan jianguo jianhua haoran zihan yuxuan mingyu weiming zhiwei yifan xinyi yuting meiling " +
  "chunhua guoqiang " +
  // African
  "kwame kofi kwabena ama akosua chinedu chukwuemeka emeka ifeanyi ngozi adaeze oluwaseun babatunde ayodele temitope thabo sipho themba nomsa lerato wanjiru kamau otieno achieng abebe tesfaye hiwot";
