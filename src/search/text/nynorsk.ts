/**
 * Nynorsk and dialect words whose bokmål no spelling rule gives, as `words=bokmål words`. Only stems are needed: other
 * inflections are found by them.
 */
export const nynorskWords =
  'mæ=meg,dæ=deg,dykkar dokkers dåkkers=deres,deira=deres,hennar=hennes,kvart=hvert,inkje=ingenting,hjå=hos,' +
  'berre bærre=bare,meir=mye,mykje my=mye,fleire=flere,no=nå,såg sett=ser,anna=annet annen,sidan=siden,medan=mens,' +
  'difor=derfor,avdi=fordi,anten=enten,korkje=verken,annleis=annerledes,åleine aleine=alene,attende=tilbake,' +
  'att=igjen tilbake,framleis=fortsatt,alltids=alltid,jamt=jevnlig,straks=raskt,fyrst fyrste=først første,' +
  'nyleg=nylig,same=samme,kjem kome komme kjæm=kommer,tek teke teken tekne=tar tatt,' +
  'gjev gjeve gjevi gje gjeva gav=gir gitt,held heldt halde=holder holdt,fell falle=faller falt,let=lar,' +
  'seier seie seia=sier,gjer gjere gjera=gjør gjøre,veit visste=vet vite,drog dreg=drar,ber bere=bærer,stend=står,' +
  'brote braut=bryter brutte brutt,skrive skreiv=skriver skrevet,drive dreiv=driver,funne fann=finner fant,' +
  'hjelpt halp hjelpte=hjelper hjulpet,bur budde budd=bor,trur trudde trudd tru true=tro tror trodde,' +
  'byrje byrja byrjar byrjing=begynne begynnelse,tykkje tykkjer tykte=synes mener,tykkjast=synes,' +
  'hende hender hendt=skjer skje,syne syner synte synt=viser vise,nytte nyttar nytta=bruke bruker,' +
  'freiste freistar freista=prøver forsøk,stogge=stoppe,vone=håper håp,von voner=håp,' +
  'vyrde vørde vyrdnad vørdnad=respekt respekterer,åtferd=atferd,einsemd einsleg=ensomhet ensom,kjensle=følelse,' +
  'skilnad=forskjell,ulikskap=forskjell ulikhet,røynsle=erfaring,røynd=erfaren,røyndom=virkelighet virkelig,' +
  'tiltru=tillit tro,mistru=mistillit,høve=mulighet anledning forhold,tilhøve=forhold,helsing=hilsen,' +
  'einskild einskilde=enkelt enkelte individuell,einskildmenneske=enkeltmenneske enkeltpersoner,' +
  'tilsett tilsette=ansatt ansatte,heilskap=helhet,heilskapssyn=helhetlig helhetssyn,naudsynt naudsynleg=nødvendig,' +
  'føreseieleg føreseielegheit føreseieleggjere=forutsigbar forutsigbart forutsigbarhet,' +
  'uføreseielegheit=uforutsigbar uforutsigbarhet,føresetnad=forutsetning,førebels=foreløpig,' +
  'trugsmål trugsel=trussel trusler,trugar trugande truga=truende trusler,otte=frykt redsel,ottast=frykter,' +
  'studnad=støtte stønad,lækjar=lege,vitjing vitje=besøk,andlet=ansikt,augneblink augneblinken=øyeblikk,' +
  'auge augo auga augene=øye øynene,hand=hånd,hovud=hode,verdsett=verdsatt,oppseding=oppdragelse,' +
  'byrg byrgskap=stolt stolthet,audmjuk=ydmyk,sakne saknar sakna=savner savnet,sakn=savn,' +
  'merksemd merksam=oppmerksomhet oppmerksom,eigedom=eiendom,vitskap vitskapleg=vitenskap vitenskapelig,' +
  'gransking granske=forskning undersøkelse undersøke,forskingsfunn=forskningsfunn,røyne=erfare,' +
  'rettleiing vegleiing=veiledning,rettleiar vegleiar=veileder,rettleie vegleie=veilede,leiing=ledelse,leiar=leder,' +
  'omsetjing omsett=oversettelse oversatt,teieplikt=taushetsplikt,sjølvråderett sjølvråde=selvbestemmelse autonomi,' +
  'sjølvstende=selvstendighet autonomi,medråderett=medbestemmelse,rettar rettane=rettigheter rettighetene,' +
  'mynde mynd=myndighet myndiggjøring,samanlikning=sammenligning,tilvising=henvisning referanse,tilvise=henvise,' +
  'fråfall=frafall,attfall=tilbakefall,lækjemiddel=legemidler,tilhøyrsle tilhøyrigheit=tilhørighet,' +
  'storleik=størrelse,veikskap=svakhet,veik=svak,likskap=likhet,kjærleik=kjærlighet,vanvyrdnad=mangel respekt,' +
  'tale tala=snakke,lye lydde=lytte lytter,gjestfridom=gjestfrihet,medmenneskje=medmenneske,menneskje=menneske,' +
  'born=barn,gut=gutt,syster=søster,vener ven=venn venner,føremål=formål,føremon=fordel,døme=eksempel eksempler,' +
  'orsak=årsak,tyding tydnad=betydning,tyde tyder=betyr,innhald=innhold,omgrep=begrep begrepet,' +
  'framhald=fortsettelse,ordskifte=diskusjon debatt,spurnad=spørsmål,' +
  'avgjerd avgjersle vedtak=avgjørelse beslutning beslutninger avgjør,tilråding=anbefaling anbefaler,' +
  'tilrå tilrår=anbefaler,samtykkje=samtykke,bustad=bolig,butilbod=botilbud,tilbod=tilbud,kvardag=hverdag,' +
  'yrkje=yrke,arbeidsgjevar=arbeidsgiver,pårørande=pårørende,næraste=nærmeste,nærare=nærmere,betre=bedre,' +
  'utfalde=utfolde,skuldast=skyldes,lagnad=skjebne,uvisse=usikkerhet,visse=sikkerhet,uvand=uvant,gild=hyggelig,' +
  'triveleg=hyggelig,hyggjeleg=hyggelig,koseleg=koselig,ynskje=ønske,skuv=skyv,skot=skudd,lausn=løsning,' +
  'lausriving=løsrivelse,mishøve=misforhold,tolmod tolmodig=tålmodighet tålmodig,tole toler=tåler,val vala=valg,' +
  'utval=utvalg,tal=tall,lova lovene=loven lov,tenar=tjener,åtvaring=advarsel,åtvare=advare,' +
  'framsteg=framskritt fremskritt,bod=bud,bodskap=budskap,sams=felles,samband=forbindelse,tilknyting=tilknytning,' +
  'tilhengjar=tilhenger,dugleik=ferdighet dyktighet,dyktigheit=dyktighet,handsaming handsame=behandling behandle,' +
  'sjukehusinnlegging=innleggelse,trøyst=trøst,trøyste=trøste,velkomen velkomne=velkommen,fullkomen=fullkommen,' +
  'vaksen vaksne=voksen voksne,vekse veks voks=vokse vokser,usamd=uenig,samd=enig,semje=enighet,' +
  'usemje=uenighet konflikt,mistankje=mistanke,vald=vold,trua trui=tro,valt=valgt velger,verkar verka verke=virker,' +
  'verkeleg=virkelig,auke aukar auka=øker,opne opna opnar=åpner åpen,eige eigen eigne eiga=egen egne eget,' +
  'gjeld=gjelder,verda=verden,band=bånd,bidreg=bidrar bidro,stad=sted,trivst trivest=trives,hugse hugsar=huske,' +
  'medvit medviten medvite=bevisst bevissthet,nyfiken=nysgjerrig,omsyn=hensyn,vondskap=ondskap,lækje lækt=helbredet,' +
  'innleiing=innledningen,tilstadevere=tilstedeværelse,framlegg=forslag,følgje fylgje=følger,teneste=tjeneste,' +
  'rusa rusar=ruser,einsame=ensomme,heildekkjande=helhetlig,ope=åpen,tala=tallene,' +
  'grunngjeving grunngje=begrunnelse begrunner,heimlaus=bostedsløse,valde=valgte velger,' +
  'skjøne skjønar=skjønner forstår,stadfeste stadfesting=bekrefter bekreftelse,' +
  'skildre skildring=beskrive beskrivelse,åtak=angrep,skulding=anklager,utgjevar=utgiver,venleg=vennlige,' +
  'ansvarleg=ansvarlig,samvit=samvittighet,folkesetnad=befolkning,attgje attgjev=gjengi,låg=lav lavere,' +
  'lågare=lavere,høg=høy,monaleg=betydelig';

/**
 * Spelling rules from nynorsk to bokmål, as `pattern|replacement`. Each may be used or left out, one after the other: they
 * propose many forms, and the lexicon decides.
 */
export const nynorskSpelling = [
  'tilhøv[ea]|forhold',
  'heilskap(?!l)|helhet',
  'einskild|enkelt',
  'skilnad|forskjell',
  'røynsl(er|ene|a|e)?|erfaring',
  'klår|klar',
  'sjølv|selv',
  'kjensl|følels',
  'aug(?:e|ne)?(?=bli|kon)|øye',
  'heime|hjemme',
  'heim|hjem',
  'kvar|hver',
  'kv|hv',
  'utan|uten',
  'innan|innen',
  'saman|sammen',
  '^(u?)føre(?=.{4})|$1for',
  '^(u?)føre(?=.{4})|$1fore',
  '^før(?=.{5})|for',
  '^frå(?=.{3})|fra',
  '^hand(?!l)|hånd',
  'hovud|hoved',
  'mogleg|mulig',
  'tenest|tjenest',
  'kjeld|kild',
  'tilvis(?=ing)|henvis',
  'bilet|bild',
  'forsking|forskning',
  'gjev(e|er)?$|gir',
  'gjev|giv',
  'verk(?!t|s?$)|virk',
  'gjer|gjør',
  'brot|brudd',
  'nemn|nevn',
  'rekn|regn',
  'ver(?=a?$|et$)|vær',
  'tru(?=v|dd|leg)|tro',
  'skuld|skyld',
  'skul|skol',
  'spel|spill',
  'bod|bud',
  'betr|bedr',
  'jam(n?)(?=.)|jevn',
  'amn|avn',
  'ald|old',
  'likn|lign',
  'ynsk|ønsk',
  'veg|vei',
  'op(?=e?n)|åp',
  'gåv|gav',
  'tal(?=(et)?$)|tall',
  'draum|drøm',
  'gløym|glem',
  'køyr|kjør',
  'kaup|kjøp',
  'ven(?=skap|leg)|venn',
  'framand|fremmed',
  'fram|frem',
  'skeiv|skjev',
  'løyse|løshet',
  'høg|høy',
  'låg|lav',
  'dan$|den',
  'ju|y',
  'øy|ø',
  'au|ø',
  'ei|e',
  '([td])j(?=[eai])|$1$1',
  '([mnr])j(?=[eai])|$1$1',
  'lj(?=[eai])|lg',
  'lj(?=[eai])|ll',
  '(.[gkv])j(?=[eai])|$1',
  'legg?(?=$|[aedhtv])|lig',
  '(leik|dom)(en|ar|ane)?$|het',
  'heta$|heten',
  '(.{3})skap(en|ar|ane)?$|$1het',
  'semd(a|er|ene)?$|somhet',
  'sam(?=t?$|e$)|som',
  'nad|ning',
  '([st])\\1ing|$1ning',
  '([ks])ing(?=s.{3})|$1ning',
  'ing(a|ar|ane)?$|else',
  'ing(a|ar|ane)?$|ning',
  '([kip])ar(?=.{4})|$1er',
  '(ng|m)d$|$1t',
  '([glmnr])de$|$1te',
  '([gklmnprsv])[td]e$|$1e',
  '(...)ar(en|ar|ane|ens)$|$1er',
  'ar(e|en|ar|ane)?$|er$1',
  'er(e|ast)$|',
  '(...)t$|$1',
];
